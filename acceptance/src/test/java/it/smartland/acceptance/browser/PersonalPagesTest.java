package it.smartland.acceptance.browser;

import it.smartland.acceptance.catalogue.Catalogue;
import it.smartland.acceptance.grants.Grants;
import it.smartland.acceptance.observatory.Observatory;
import it.smartland.acceptance.participation.Participation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is seen by those who have signed in. */
class PersonalPagesTest extends PagesTest {

    private String challenge;
    private String solution;
    private String draft;
    private String alert;
    private String submitted;
    private String call;
    private String application;

    @BeforeAll
    void giveThePagesSomethingToShow() {
        Participation participation = new Participation(suite);
        challenge = participation.openChallenge("comune-dossena", "016092", "Come riapriamo la vecchia latteria?");
        solution = participation.publishSolution("cittadino1", challenge, "Un emporio di comunità");
        draft = participation.draftSolution("cittadino6", challenge, "Una bozza da finire");
        participation.rate("cittadino6", solution, 5).expect(200);
        participation.report("cittadino6", solution).expect(200);
        participation
                .hide("comune-dossena", participation.publishSolution("cittadino6", challenge, "Vendo orologi"))
                .expect(201);
        Grants grants = new Grants(suite);
        call = grants.openCall("provincia", "La rete dell'innovazione diffusa");
        application = grants.draftApplication("comune-dossena", call, "L'emporio di Dossena", "016206");
        alert = new Observatory(suite).raiseAlert("mean-income", "016092", 23000);
        submitted = new Catalogue(suite).submitPractice("Un orto dietro la scuola");
    }

    @Test
    void pagesOfACitizen() {
        try (Window window = open()) {
            new Person(window).signsIn("cittadino6");
            look(window, "area", "/area", 200);
            look(window, "notifiche", "/area/notifiche", 200);
            look(window, "notifiche-preferenze", "/area/notifiche/preferenze", 200);
            look(window, "seguiti", "/area/seguiti", 200);
            look(window, "dati", "/area/dati", 200);
            look(window, "moderazione-propria", "/area/moderazione", 200);
            look(window, "segnala", "/segnala/soluzione/" + solution, 200);
            look(window, "soluzione-votata", "/soluzioni/" + solution, 200);
            look(window, "bozza", "/soluzioni/" + draft, 200);
            look(window, "bozza-modifica", "/soluzioni/" + draft + "/modifica", 200);
            look(window, "rispondi", "/sfide/" + challenge + "/rispondi", 200);
            look(window, "errore-403", "/sfide/nuova", 403);
        }
    }

    @Test
    void pagesOfAnOfficer() {
        try (Window window = open()) {
            Person officer = new Person(window);
            officer.signsIn("comune-dossena");
            look(window, "sfida-nuova", "/sfide/nuova", 200);
            officer.button("Salva la bozza").click();
            look(window, "sfida-nuova-con-errori");
            look(window, "sfida-di-chi-la-pone", "/sfide/" + challenge, 200);
            look(window, "avviso-di-chi-puo-chiedere", "/avvisi/" + alert, 200);
            look(window, "sfida-da-un-avviso", "/sfide/nuova?avviso=" + alert, 200);
            look(window, "pratica-nuova", "/pratiche/nuova", 200);
            look(window, "pratica-da-approvare", "/pratiche/" + submitted, 200);
            look(window, "pratiche-scrivania", "/pratiche/scrivania", 200);
            look(window, "moderazione", "/moderazione", 200);
            look(window, "moderazione-caso", "/moderazione/casi/" + solution, 200);
            look(window, "risposte-scrivania", "/risposte/scrivania", 200);
            look(window, "domande", "/domande", 200);
            look(window, "domanda", "/domande/" + application, 200);
            look(window, "domanda-anteprima", "/domande/" + application + "/anteprima", 200);
            officer.button("Presenta la domanda").click();
            look(window, "domanda-con-mancanze");
        }
    }

    @Test
    void pagesOfAnOfficeWithCalls() {
        try (Window window = open()) {
            Person office = new Person(window);
            office.signsIn("provincia");
            look(window, "bando-nuovo", "/bandi/nuovo", 200);
            office.button("Salva la bozza").click();
            look(window, "bando-nuovo-con-errori");
            look(window, "bando-ufficio", "/bandi/" + call + "/ufficio", 200);
        }
    }
}
