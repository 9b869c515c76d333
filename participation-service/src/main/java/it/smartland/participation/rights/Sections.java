package it.smartland.participation.rights;

import java.util.List;

/** All that is kept of people. A test holds this list to the columns of the database that name somebody. */
final class Sections {

    static final List<Section> ALL = List.of(
            new Section("solutions", "solution", """
                    select id, challenge, status, status_reason as "statusReason", title, summary, body, maturity, area, sector,
                        author_name as "shownAs", author_body as "onBehalfOf", published_at as "publishedAt",
                        created_at as "createdAt", updated_at as "updatedAt"
                    from solution where author_subject = :subject order by id
                    """),
            new Section("coAuthorships", "co_author", """
                    select id, solution, name as "shownAs", body as "onBehalfOf", joined_at as "joinedAt"
                    from co_author where subject = :subject order by id
                    """),
            new Section("reports", "report", """
                    select id, object, ground, note, reported_at as "reportedAt" from report where reporter = :voter order by id
                    """),
            new Section("appeals", "moderation_appeal", """
                    select id, act, object, text, made_at as "madeAt", upheld, decided_at as "decidedAt"
                    from moderation_appeal where author_subject = :subject order by id
                    """),
            new Section("opinions", "opinion", """
                    select id, solution, title, text, stance, in_reply_to as "inReplyTo", author_name as "shownAs",
                        created_at as "createdAt", updated_at as "updatedAt"
                    from opinion where author_subject = :subject order by id
                    """),
            new Section("votes", "vote", """
                    select kind, object, value, cast_at as "castAt" from vote where voter = :voter order by cast_at, object, kind
                    """),
            // By challenge, since that is how the ledger's index begins.
            new Section("voteHistory", "vote_ledger", """
                    select l.challenge, l.kind, l.object, l.previous, l.value, l.cast_at as "castAt"
                    from challenge c join vote_ledger l on l.challenge = c.id and l.voter = :voter order by l.id
                    """),
            new Section("votesSeen", "vote_sighting", """
                    select solution, seen_at as "seenAt" from vote_sighting where voter = :voter order by seen_at
                    """),
            new Section("supportsUsed", "support_use", """
                    select u.challenge, u.used, u.allowed
                    from challenge c join support_use u on u.challenge = c.id and u.voter = :voter order by u.challenge
                    """),
            new Section("answerRatings", "official_answer_rating", """
                    select r.answer as solution, r.stars, r.rated_at as "ratedAt"
                    from official_answer a join official_answer_rating r on r.answer = a.id and r.voter = :voter
                    order by r.rated_at
                    """),
            new Section("extensions", "challenge_extension", """
                    select id, challenge, previously, closes_at as "closesAt", reason, author_name as "writtenBy",
                        extended_at as "extendedAt"
                    from challenge_extension where author_subject = :subject order by id
                    """),
            new Section("officialAnswers", "official_answer_version", """
                    select answer as solution, number, status, reason, officer_name as "writtenBy", written_at as "writtenAt",
                        published_at as "publishedAt"
                    from official_answer_version where officer_subject = :subject order by written_at
                    """),
            new Section("follows", "follow", """
                    select type, object, since from follow where person = :subject order by since
                    """),
            new Section("notices", "notice", """
                    select n.kind, n.challenge, n.solution, n.opinion, m.at, m.read_at as "readAt"
                    from notice m join news n on n.id = m.news where m.person = :subject order by m.at
                    """),
            new Section("noticePreferences", "notice_preference", """
                    select mail, address, language, updated_at as "updatedAt" from notice_preference where person = :subject
                    """),
            new Section("mails", "mail", """
                    select id, created_at as "createdAt", sent_at as "sentAt" from mail where person = :subject order by id
                    """));

    private Sections() {}
}
