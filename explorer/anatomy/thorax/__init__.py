"""The lower thoracic vertebrae, their discs and the last two ribs: importing it registers them."""
