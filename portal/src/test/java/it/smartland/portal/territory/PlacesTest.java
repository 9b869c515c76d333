package it.smartland.portal.territory;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.WholePortal;
import it.smartland.portal.sample.Samples;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** A municipality among those like it, asked of the services as they answer. */
class PlacesTest extends WholePortal {

    private static final String PLACE = OBSERVATORY + "/territories/016092";
    private static final String NOTHING = Samples.json("participation/no-items");

    @BeforeEach
    void answer() {
        SERVICE.on("GET", PLACE, 200, Samples.json("observatory/municipality"))
                .on("GET", OBSERVATORY + "/territories/016", 200, Samples.json("observatory/province"))
                .on("GET", PLACE + "/profile", 200, Samples.json("observatory/profile"))
                .on("GET", PLACE + "/peers", 200, Samples.json("observatory/peers"))
                .on("GET", OBSERVATORY + "/indicators", 200, Samples.json("observatory/indicators"))
                .on("GET", observations("mean-income"), 200, Samples.json("observatory/observations"))
                .on("GET", observations("turnout-european"), 204, "")
                .on("GET", observations("service-level"), 204, "")
                .on("GET", OBSERVATORY + "/alerts", 200, NOTHING)
                .on("GET", CATALOGUE + "/practices", 200, Samples.json("catalogue/practices"))
                .on("GET", CATALOGUE + "/adoptions", 200, NOTHING)
                .on("GET", API + "/challenges", 200, NOTHING)
                .on("GET", API + "/solutions", 200, NOTHING);
    }

    @Test
    void measuresTheGapAgainstItsPeersAndPutsFirstWhatTheyHaveAdopted() {
        Document page = page(anonymous.get().uri("/comuni/016092"), HttpStatus.OK);

        // The peers' mean of 25,000 and 23,000 is 24,000: 18,500 is 22.9 per cent behind.
        assertThat(page.select(".gap-figures").eachText())
                .containsExactly("18.500 € qui, in media 24.000 € nei comuni simili: un divario del 22,9 %.");
        assertThat(page.select(".gap .object-card").first().text()).contains("Già adottata da Almè");
        assertThat(page.select(".state-unavailable")).isEmpty();
        assertThat(SERVICE.asked("GET").stream()
                        .filter(asked -> asked.path().equals(observations("mean-income")))
                        .map(asked -> asked.uri()))
                .singleElement()
                .asString()
                .contains("lastN=1", "016005", "016206");
        assertThat(SERVICE.asked("GET")).noneMatch(asked -> asked.path().equals(observations("residents")));
    }

    @Test
    void standsWithoutTheCatalogue() {
        SERVICE.on("GET", CATALOGUE + "/practices", 500, "{}").on("GET", CATALOGUE + "/adoptions", 500, "{}");

        Document page = page(anonymous.get().uri("/comuni/016092"), HttpStatus.OK);

        assertThat(page.select(".state-unavailable")).hasSize(2);
        assertThat(page.select(".profile-item")).hasSize(4);
    }

    @Test
    void isNotFoundWhereThereIsNone() {
        page(anonymous.get().uri("/comuni/016999"), HttpStatus.NOT_FOUND);
    }

    private static String observations(String indicator) {
        return OBSERVATORY + "/indicators/" + indicator + "/observations";
    }
}
