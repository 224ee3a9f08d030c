"""What many nerves are laid out from is worked out once for each body, and still counts among what each depends on."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar, cast
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from explorer.anatomy.body import Body

Maker = TypeVar("Maker", bound=Callable[..., Any])


def once(maker: Maker) -> Maker:
    """Keep what a function of a body (and of a level) gives for as long as that body lives; nobody may change it."""
    kept: WeakKeyDictionary[Body, dict[tuple[object, ...], tuple[Any, frozenset[str]]]] = WeakKeyDictionary()

    @wraps(maker)
    def asked(body: Body, *which: object) -> Any:
        known = kept.setdefault(body, {})
        if which not in known:
            with body.dependencies.noting(maker.__module__) as modules:
                value = maker(body, *which)
            known[which] = value, frozenset(modules)
        value, modules_then = known[which]
        body.dependencies.consult(modules_then)
        return value

    return cast("Maker", asked)
