"""What a web page says and shows of its article, one module a part."""
