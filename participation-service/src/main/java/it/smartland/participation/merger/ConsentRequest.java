package it.smartland.participation.merger;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Agreeing to a merger, or not. */
record ConsentRequest(@NotNull @Nullable Boolean agreed) {

    boolean given() {
        return Boolean.TRUE.equals(agreed);
    }
}
