"""Pictures, drawn and looked at by their pixels."""
