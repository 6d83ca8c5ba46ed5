"""Everything Qt: the window, its screens and the flows between them."""
