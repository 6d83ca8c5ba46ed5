"""One flow per journey: what comes next, and which use case is done before the screen says so."""
