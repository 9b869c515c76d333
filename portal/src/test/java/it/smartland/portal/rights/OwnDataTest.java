package it.smartland.portal.rights;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.WholePortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** The reader's own data: a copy, and the end. */
class OwnDataTest extends WholePortal {

    @Test
    void offersACopy() {
        Document page = page(citizen().get().uri("/area/dati"), HttpStatus.OK);

        assertThat(page.select("a[download]").attr("href")).isEqualTo("/api/participation/v1/me/export");
        assertThat(redirect(anonymous.get().uri("/area/dati"))).startsWith("/oauth2/");
    }

    @Test
    void erasesOnlyWhatOneHasConfirmed() {
        SERVICE.on("DELETE", API + "/me", 200, "{}");

        assertThat(refused(citizen(), "/area/dati/cancella", form())
                        .select(".notice")
                        .text())
                .contains("Spunta la casella");
        assertThat(SERVICE.asked("DELETE")).isEmpty();
        assertThat(sent(citizen(), "/area/dati/cancella", form("confirm", "on")))
                .isEqualTo("/area/dati?cancellati=true");
        assertThat(SERVICE.asked("DELETE")).hasSize(1);
        assertThat(page(citizen().get().uri("/area/dati?cancellati=true"), HttpStatus.OK)
                        .select(".notice")
                        .text())
                .contains("nulla porta più il tuo nome");
    }
}
