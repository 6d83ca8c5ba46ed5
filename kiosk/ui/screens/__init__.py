"""One passive screen a module: values and `show_*` in, signals out."""
