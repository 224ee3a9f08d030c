"""Which way the fibres of muscles, tendons and ligaments run, for the streaks that show them."""
