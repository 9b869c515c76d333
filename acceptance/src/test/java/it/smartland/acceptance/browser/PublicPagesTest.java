package it.smartland.acceptance.browser;

import it.smartland.acceptance.catalogue.Catalogue;
import it.smartland.acceptance.grants.Grants;
import it.smartland.acceptance.observatory.Observatory;
import it.smartland.acceptance.participation.Participation;
import org.junit.jupiter.api.Test;

/** What everybody may see. */
class PublicPagesTest extends PagesTest {

    @Test
    void pagesForEverybody() {
        Participation participation = new Participation(suite);
        String challenge = participation.openChallenge("comune-dossena", "016092", "Come riapriamo la vecchia scuola?");
        String solution = participation.publishSolution("cittadino1", challenge, "Un emporio di comunità");
        participation.publishSolutionFor("016206", "comune-spirano", challenge, "Una bottega condivisa");
        participation.rate("cittadino6", solution, 5).expect(200);
        String opinion = participation.writeOpinion("cittadino6", solution, "Ci lavorerei volentieri", "FOR");
        participation.vote("cittadino7", opinion, 1).expect(200);
        String call = new Grants(suite).openCall("provincia", "La rete dell'innovazione diffusa");
        String alert = new Observatory(suite).raiseAlert("mean-income", "016092", 24000);
        Catalogue catalogue = new Catalogue(suite);
        String practice = catalogue.publishPractice("La bottega che fa da sportello");
        catalogue.adopt(practice, "comune-spirano");

        try (Window window = open()) {
            look(window, "home", "/", 200);
            look(window, "sfide", "/sfide", 200);
            look(window, "sfide-filtrate", "/sfide?q=scuola&ambito=SOCIAL&ente=016092&stato=OPEN", 200);
            look(window, "sfide-nessuna", "/sfide?q=astronave", 200);
            look(window, "sfida", "/sfide/" + challenge, 200);
            look(window, "partecipazione", "/sfide/partecipazione", 200);
            look(window, "urna", "/sfide/" + challenge + "/urna", 200);
            look(window, "soluzioni", "/soluzioni", 200);
            look(window, "soluzioni-di-un-comune", "/soluzioni?ente=016206", 200);
            look(window, "soluzione", "/soluzioni/" + solution, 200);
            look(window, "soluzione-versioni", "/soluzioni/" + solution + "/versioni", 200);
            look(window, "moderazione-registro", "/moderazione/registro", 200);
            look(window, "risposte", "/risposte?quali=GIVEN", 200);
            look(window, "risposta", "/soluzioni/" + solution + "/risposta", 200);
            look(window, "bandi", "/bandi", 200);
            look(window, "bando", "/bandi/" + call, 200);
            look(window, "contributi", "/contributi", 200);
            look(window, "comuni", "/comuni?q=sant%20omobono", 200);
            look(window, "comune", "/comuni/016092", 200);
            look(window, "comune-che-propone", "/comuni/016206", 200);
            look(window, "cerca", "/cerca?q=scuola", 200);
            look(window, "osservatorio", "/osservatorio", 200);
            look(window, "indicatore", "/indicatori/mean-income", 200);
            look(window, "avvisi", "/avvisi?comune=016092", 200);
            look(window, "avviso", "/avvisi/" + alert, 200);
            look(window, "pratiche", "/pratiche?ambito=ECONOMY", 200);
            look(window, "pratica", "/pratiche/" + practice, 200);
            look(window, "pratica-versioni", "/pratiche/" + practice + "/versioni", 200);
            look(window, "accessibilita", "/accessibilita", 200);
            look(window, "privacy", "/privacy", 200);
            look(window, "note-legali", "/note-legali", 200);
            look(window, "cookie", "/cookie", 200);
            look(window, "errore-404", "/non-c-e", 404);
            look(window, "inglese", "/lingua?codice=en&ritorno=%2F", 200);
        }
    }
}
