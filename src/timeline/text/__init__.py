"""Reading: from a ``str`` to a ``Document`` that may carry a parse."""
