"""The conversation about topics: subscribing, the list, a subscription's card, digests on demand."""
