package it.smartland.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import it.smartland.acceptance.catalogue.Catalogue;
import it.smartland.acceptance.grants.Grants;
import it.smartland.acceptance.observatory.Observatory;
import it.smartland.acceptance.participation.Participation;
import it.smartland.acceptance.suite.Suite;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every page at one width: accessible, quiet, no wider than the screen; with its picture. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PagesTest {

    private final int width;
    private final Suite suite = Suite.running();
    private final Participation participation = new Participation(suite);
    private final Grants grants = new Grants(suite);
    private Chromium chromium;
    private String challenge;
    private String solution;
    private String draft;
    private String alert;
    private String practice;
    private String submitted;
    private String call;
    private String application;

    PagesTest(int width) {
        this.width = width;
    }

    @BeforeAll
    void giveThePagesSomethingToShow() {
        chromium = new Chromium();
        challenge = participation.openChallenge("comune-dossena", "016092", "Come riapriamo la vecchia scuola?");
        solution = participation.publishSolution("cittadino1", challenge, "Un emporio di comunità");
        participation.publishSolutionFor("016206", "comune-spirano", challenge, "Una bottega condivisa");
        draft = participation.draftSolution("cittadino6", challenge, "Una bozza da finire");
        call = grants.openCall("provincia", "La rete dell'innovazione diffusa");
        application = grants.draftApplication("comune-dossena", call, "L'emporio di Dossena", "016206");
        participation.rate("cittadino6", solution, 5).expect(200);
        String opinion = participation.writeOpinion("cittadino6", solution, "Ci lavorerei volentieri", "FOR");
        participation.vote("cittadino7", opinion, 1).expect(200);
        alert = new Observatory(suite).raiseAlert("mean-income", "016092", 24000);
        Catalogue catalogue = new Catalogue(suite);
        practice = catalogue.publishPractice("La bottega che fa da sportello");
        catalogue.adopt(practice, "comune-spirano");
        submitted = catalogue.submitPractice("Un orto dietro la scuola");
    }

    @AfterAll
    void closeTheBrowser() {
        chromium.close();
    }

    @Test
    void pagesForEverybody() {
        try (Window window = open(width)) {
            pagesOfAVisitor().forEach((name, path) -> look(window, name, path, 200));
            look(window, "errore-404", "/non-c-e", 404);
            look(window, "inglese", "/lingua?codice=en&ritorno=%2F", 200);
        }
    }

    @Test
    void pagesOfACitizen() {
        try (Window window = open(width)) {
            new Person(window).signsIn("cittadino6");
            look(window, "area", "/area", 200);
            look(window, "soluzione-votata", "/soluzioni/" + solution, 200);
            look(window, "bozza", "/soluzioni/" + draft, 200);
            look(window, "bozza-modifica", "/soluzioni/" + draft + "/modifica", 200);
            look(window, "rispondi", "/sfide/" + challenge + "/rispondi", 200);
            look(window, "errore-403", "/sfide/nuova", 403);
        }
    }

    @Test
    void pagesOfAnOfficer() {
        try (Window window = open(width)) {
            Person officer = new Person(window);
            officer.signsIn("comune-dossena");
            look(window, "sfida-nuova", "/sfide/nuova", 200);
            officer.button("Salva la bozza").click();
            window.isAccessible();
            window.picture("sfida-nuova-con-errori");
            look(window, "sfida-di-chi-la-pone", "/sfide/" + challenge, 200);
            look(window, "avviso-di-chi-puo-chiedere", "/avvisi/" + alert, 200);
            look(window, "sfida-da-un-avviso", "/sfide/nuova?avviso=" + alert, 200);
            look(window, "pratica-nuova", "/pratiche/nuova", 200);
            look(window, "pratica-da-approvare", "/pratiche/" + submitted, 200);
            look(window, "pratiche-scrivania", "/pratiche/scrivania", 200);
            look(window, "domande", "/domande", 200);
            look(window, "domanda", "/domande/" + application, 200);
            look(window, "domanda-anteprima", "/domande/" + application + "/anteprima", 200);
            officer.button("Presenta la domanda").click();
            window.isAccessible();
            window.picture("domanda-con-mancanze");
        }
    }

    @Test
    void pagesOfAnOfficeWithCalls() {
        try (Window window = open(width)) {
            Person office = new Person(window);
            office.signsIn("provincia");
            look(window, "bando-nuovo", "/bandi/nuovo", 200);
            office.button("Salva la bozza").click();
            window.isAccessible();
            window.picture("bando-nuovo-con-errori");
            look(window, "bando-ufficio", "/bandi/" + call + "/ufficio", 200);
        }
    }

    final Window open(int width) {
        return chromium.open(suite.origin(), width, true);
    }

    final Map<String, String> pagesOfAVisitor() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("sfide", "/sfide");
        pages.put("sfide-filtrate", "/sfide?q=scuola&ambito=SOCIAL&ente=016092&stato=OPEN");
        pages.put("sfide-nessuna", "/sfide?q=astronave");
        pages.put("sfida", "/sfide/" + challenge);
        pages.put("partecipazione", "/sfide/partecipazione");
        pages.put("urna", "/sfide/" + challenge + "/urna");
        pages.put("soluzioni", "/soluzioni");
        pages.put("soluzioni-di-un-comune", "/soluzioni?ente=016206");
        pages.put("soluzione", "/soluzioni/" + solution);
        pages.put("bandi", "/bandi");
        pages.put("bando", "/bandi/" + call);
        pages.put("contributi", "/contributi");
        pages.put("comuni", "/comuni?q=sant%20omobono");
        pages.put("comune", "/comuni/016092");
        pages.put("comune-che-propone", "/comuni/016206");
        pages.put("cerca", "/cerca?q=scuola");
        pages.put("osservatorio", "/osservatorio");
        pages.put("indicatore", "/indicatori/mean-income");
        pages.put("avvisi", "/avvisi?comune=016092");
        pages.put("avviso", "/avvisi/" + alert);
        pages.put("pratiche", "/pratiche?ambito=ECONOMY");
        pages.put("pratica", "/pratiche/" + practice);
        pages.put("pratica-versioni", "/pratiche/" + practice + "/versioni");
        pages.put("accessibilita", "/accessibilita");
        pages.put("privacy", "/privacy");
        pages.put("note-legali", "/note-legali");
        pages.put("cookie", "/cookie");
        return pages;
    }

    private static void look(Window window, String name, String path, int status) {
        Response response = window.answerTo(path);
        assertThat(response.status()).as(path).isEqualTo(status);
        window.picture(name);
        window.fitsItsWidth();
        window.isAccessible();
        if (status < 400) {
            window.isQuiet();
        }
    }
}
