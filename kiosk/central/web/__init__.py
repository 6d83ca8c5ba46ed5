"""The web pages of the agency, the districts, the town halls and the technicians.

To add a page: write a view `(request, scope, …)` in a module here, a template in `templates/central` that
extends `central/base.html`, and a line in `pages.PAGES`: it then has its address, its place in the
navigation, its guard and its row in the tests of roles and of barriers.
"""
