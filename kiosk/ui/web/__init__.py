"""The guided browser: official sites in a frame that lets nothing else in and nothing out.

One small file per concern. Outside this package nobody names a class of Qt WebEngine.
"""
