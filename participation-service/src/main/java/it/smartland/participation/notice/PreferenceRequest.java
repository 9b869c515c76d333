package it.smartland.participation.notice;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the caller wants to be told. The address is that of the login and cannot be chosen.
 *
 * @param language {@code it} unless said
 */
@JsonIgnoreProperties("address")
record PreferenceRequest(
        @NotNull @Nullable MailChoice mail,
        @Pattern(regexp = "it|en") @Nullable String language) {

    MailChoice choice() {
        return Objects.requireNonNull(mail);
    }

    Locale spoken() {
        return Locale.of(language == null ? "it" : language);
    }
}
