"""One function per thing a person does; state and outbox change in one transaction."""
