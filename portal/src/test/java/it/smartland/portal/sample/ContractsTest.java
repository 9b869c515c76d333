package it.smartland.portal.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds the samples to the contracts that the services have committed. */
class ContractsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @ParameterizedTest
    @CsvSource({
        "observatory, municipality, Territory",
        "observatory, province, Territory",
        "observatory, municipalities, PageTerritory",
        "observatory, municipality-alone, PageTerritory",
        "observatory, indicator, Indicator",
        "observatory, indicators, PageIndicator",
        "observatory, indicator-empty, Indicator",
        "observatory, ranking, TerritoryRanking",
        "observatory, map, IndicatorMap",
        "observatory, observations, Observations",
        "observatory, alert, Alert",
        "observatory, alerts, PageAlert",
        "observatory, profile, TerritoryProfile",
        "observatory, peers, TerritoryPeers",
        "observatory, lineage, Lineage",
        "catalogue, practice, PracticeView",
        "catalogue, practice-draft, PracticeView",
        "catalogue, practice-submitted, PracticeView",
        "catalogue, practice-changes, PracticeView",
        "catalogue, practice-approved, PracticeView",
        "catalogue, practices, PagePracticeView",
        "catalogue, practices-awaiting, PagePracticeView",
        "catalogue, similar, SimilarPractices",
        "catalogue, versions, PracticeVersions",
        "catalogue, adoption, AdoptionView",
        "catalogue, adoptions, PageAdoptionView",
        "participation, lineage, Lineage",
        "participation, challenge-open, ChallengeView",
        "participation, challenge-draft, ChallengeView",
        "participation, challenge-closed, ChallengeView",
        "participation, challenge-hidden, ChallengeView",
        "participation, challenges, PageChallengeView",
        "participation, extensions, PageExtensionView",
        "participation, solution, SolutionView",
        "participation, solution-draft, SolutionView",
        "participation, solution-own, SolutionView",
        "participation, solution-hidden, SolutionView",
        "participation, solution-reached, SolutionView",
        "participation, solutions, PageSolutionView",
        "participation, participation, Participation",
        "participation, participation-by-body, PageBodyParticipation",
        "participation, official-answer, AnswerView",
        "participation, official-answer-due, AnswerView",
        "participation, official-answer-scheduled, AnswerView",
        "participation, official-answers, PageAnswerView",
        "participation, official-answers-scheduled, PageAnswerView",
        "participation, official-answer-versions, PageAnswerVersionView",
        "participation, official-answer-rating, AnswerRatingView",
        "participation, follow, FollowView",
        "participation, follow-not, FollowView",
        "participation, follows, PageFollowView",
        "participation, notices, PageNoticeView",
        "participation, notice-preference, PreferenceView",
        "participation, ballot, BallotView",
        "participation, receipts, ReceiptView",
        "participation, similar, PageSimilarSolution",
        "participation, versions, PageVersionView",
        "participation, difference, VersionDifference",
        "participation, mergers, PageMerger",
        "participation, invitation, Invitation",
        "participation, moderation-acts, PageActView",
        "participation, moderation-case, CaseView",
        "participation, moderation-cases, PageCaseView",
        "participation, moderation-reports, PageReport",
        "participation, moderation-appeals, PageAppealView",
        "participation, moderation-flags, PageFlag",
        "participation, opinion, OpinionView",
        "participation, replies, PageOpinionView",
        "participation, opinions, PageOpinionView",
        "participation, vote, CurrentVote",
        "participation, votes, PageCurrentVote",
        "participation, statistics, Statistics",
        "participation, statistics-empty, Statistics",
        "grants, call-open, CallView",
        "grants, call-draft, CallView",
        "grants, call-evaluating, CallView",
        "grants, call-ranked, CallView",
        "grants, call-historic, CallView",
        "grants, calls, PageCallView",
        "grants, application-draft, ApplicationView",
        "grants, application-new, ApplicationView",
        "grants, application-submitted, ApplicationView",
        "grants, applications, PageApplicationView",
        "grants, letter, LetterView",
        "grants, receipt, ReceiptView",
        "grants, files, Files",
        "grants, no-items, PageAwardView",
        "grants, no-files, Files",
        "grants, file, Attachment",
        "grants, problem-submission, Problem",
        "grants, problem-draft, Problem",
        "grants, scores-draft, ScoreSheet",
        "grants, scores-final, ScoreSheet",
        "grants, problem-scores, Problem",
        "grants, problem-call, Problem",
        "grants, ranking, RankingView",
        "grants, award, AwardView",
        "grants, awards, PageAwardView",
        "grants, project, ProjectView",
        "grants, project-completed, ProjectView",
        "grants, projects, PageProjectView",
        "grants, report, ReportView",
        "grants, reports, Reports",
        "grants, reports-open, Reports",
        "grants, reports-submitted, Reports",
        "participation, problem-invalid, Problem",
        "participation, problem-conflict, Problem",
    })
    void areOfTheShapeThatTheServiceHasPromised(String service, String sample, String schema) throws IOException {
        ObjectNode contract =
                (ObjectNode) JSON.readTree(Files.readString(Path.of("../" + service + "-service/openapi.json")));
        assertThat(contract.at("/components/schemas/" + schema).isObject()).isTrue();

        ObjectNode document = JSON.createObjectNode();
        document.put("$ref", "#/components/schemas/" + schema);
        document.set("components", contract.get("components"));

        assertThat(SCHEMAS.getSchema(document.toString())
                        .validate(Samples.json(service + "/" + sample), InputFormat.JSON))
                .isEmpty();
    }
}
