"""Long proofs: what the tests show in short, for as long as it takes to believe it."""
