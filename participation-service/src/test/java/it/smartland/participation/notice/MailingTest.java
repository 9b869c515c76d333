package it.smartland.participation.notice;

import static it.smartland.participation.Actor.json;
import static it.smartland.participation.Actor.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.smartland.participation.Actor;
import it.smartland.participation.WholeService;
import it.smartland.servers.MailSink;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What comes by mail, read where a real server has taken it. */
class MailingTest extends WholeService {

    @Test
    void writesAtOnceInTheChosenLanguageAndOnlyOnce() throws Exception {
        String challenge = scene().challenge();
        Actor person = subscribed("posta-subito", "AT_ONCE", "en", challenge);

        scene().solution(challenge, citizen("autrice"));

        await().until(() -> letters("posta-subito").size() == 1);
        MimeMessage letter = letters("posta-subito").getFirst();
        assertThat(letter.getSubject()).isEqualTo("New solution: La bottega che consegna");
        assertThat(letter.getContent().toString())
                .contains("http://localhost:8080/soluzioni/")
                .doesNotContain("posta-subito");
        assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        scene().opinion(scene().solution(scene().challenge(), citizen("altrove")), citizen("altri"));
        await().until(() -> number("select count(*) from news_to_hand_out") == 0);
        assertThat(letters("posta-subito")).hasSize(1);
        assertThat(json(person.get("/me/notices")).path("items").size()).isEqualTo(1);
    }

    @Test
    void gathersADayIntoOneLetterAndWritesNoneWithoutNews() throws Exception {
        Instant now = clock.instant();
        String challenge = scene().challenge(
                        Map.of("closesAt", now.plus(Duration.ofDays(90)).toString()));
        subscribed("posta-mattina", "DAILY", "it", challenge);
        subscribed("posta-vuota", "DAILY", "it", scene().challenge());
        scene().solution(challenge, citizen("prima"));
        scene().solution(challenge, citizen("seconda"));
        await().until(() -> number("select count(*) from news_to_hand_out") == 0);
        assertThat(letters("posta-mattina")).isEmpty();

        clock.standAt(DigestTime.after(now).plusSeconds(1));

        await().until(() -> letters("posta-mattina").size() == 1);
        assertThat(letters("posta-mattina").getFirst().getSubject()).isEqualTo("2 novità in ciò che segui");
        assertThat(letters("posta-vuota")).isEmpty();
    }

    @Test
    void endsByOnePostWithoutALogin() throws Exception {
        String challenge = scene().challenge();
        Actor person = subscribed("posta-basta", "AT_ONCE", "it", challenge);
        scene().solution(challenge, citizen("autrice"));
        await().until(() -> letters("posta-basta").size() == 1);
        String link = letters("posta-basta").getFirst().getHeader("List-Unsubscribe")[0];
        String token = link.replaceAll(".*/disiscrizione/", "").replace(">", "");

        refused(anybody().post("/unsubscriptions/" + token.replaceAll(".$", "x"), Map.of()), 404, "not-found");
        refused(anybody().post("/unsubscriptions/uno", Map.of()), 404, "not-found");
        anybody().post("/unsubscriptions/" + token, Map.of()).expectStatus().isNoContent();
        anybody().post("/unsubscriptions/" + token, Map.of()).expectStatus().isNoContent();

        assertThat(json(person.get("/me/notice-preferences")).path("mail").asString())
                .isEqualTo("NONE");
        assertThat(json(person.get("/me/notice-preferences")).path("address").isNull())
                .as("the address is forgotten")
                .isTrue();
        scene().solution(challenge, citizen("altra-autrice"));
        await().until(() -> json(person.get("/me/notices")).path("items").size() == 2);
        assertThat(letters("posta-basta")).hasSize(1);
    }

    @Test
    void goesToAVerifiedAddressAlone() {
        Actor unverified = as(ENVIRONMENT.tokens().citizen("posta-ignota").withUnverifiedEmail());
        String path = "/me/notice-preferences";

        refused(anybody().get(path), 401, "unauthenticated");
        refused(anybody().put(path, Map.of("mail", "DAILY")), 401, "unauthenticated");
        refused(unverified.put(path, Map.of("mail", "DAILY")), 409, "no-verified-address");
        refused(citizen("posta-strana").put(path, Map.of("mail", "HOURLY")), 422, "invalid");
        refused(citizen("posta-strana").put(path, Map.of("mail", "DAILY", "language", "fr")), 422, "invalid");
        assertThat(json(citizen("posta-mai").get(path)).path("mail").asString()).isEqualTo("NONE");
        assertThat(json(unverified.put(path, Map.of("mail", "NONE")))
                        .path("mail")
                        .asString())
                .isEqualTo("NONE");
    }

    private Actor subscribed(String name, String mail, String language, String challenge) {
        Actor person = citizen(name);
        json(person.put("/me/notice-preferences", Map.of("mail", mail, "language", language)));
        json(person.put("/follows/challenge/" + challenge));
        return person;
    }

    private long number(String query) {
        return db.sql(query).mapValue(Long.class).one().block();
    }

    private static List<MimeMessage> letters(String name) {
        return MailSink.lettersIn(LETTERS).stream()
                .map(MailingTest::read)
                .filter(letter -> isTo(letter, name + "@example.org"))
                .toList();
    }

    private static boolean isTo(MimeMessage letter, String address) {
        try {
            return letter.getAllRecipients()[0].toString().equals(address);
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static MimeMessage read(Path file) {
        try (InputStream letter = Files.newInputStream(file)) {
            return new MimeMessage(null, letter);
        } catch (java.io.IOException | jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
