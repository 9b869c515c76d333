package it.smartland.portal.application;

import it.smartland.portal.client.grants.Application;
import it.smartland.portal.client.grants.Attachment;
import it.smartland.portal.client.grants.Call;
import it.smartland.portal.client.grants.Link;
import it.smartland.portal.part.Choice;
import it.smartland.portal.part.DataTable;
import it.smartland.portal.part.Form;
import it.smartland.portal.part.LoopStep;
import it.smartland.portal.part.Neighbour;
import it.smartland.portal.part.Rows;
import it.smartland.portal.site.Site;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the workspace of an application shows; what a service does not tell now is empty.
 *
 * @param linked what it builds on
 * @param ofBody what its body could build on
 * @param bodies who can be named as a partner
 * @param form everything but the files, as typed
 * @param upload the last file sent, with why it was refused
 */
public record Workspace(
        Call call,
        Application application,
        Optional<List<Attachment>> files,
        List<LinkChoice> linked,
        Optional<List<LinkChoice>> ofBody,
        List<Choice> bodies,
        Rights rights,
        Form form,
        Form upload) {

    /**
     * What the reader can do now.
     *
     * @param write whether anything of it may be changed
     * @param submit whether the call takes applications at this instant
     * @param withdraw whether what was submitted may be taken back
     */
    public record Rights(boolean write, boolean submit, boolean withdraw) {}

    public String path() {
        return application.path();
    }

    public List<Checklist.Item> checklist(Site site) {
        Form whole = upload.faults().stream()
                .reduce(form, (all, fault) -> all.refused("file", fault.message()), (one, other) -> one);
        return Checklist.of(call, application, whole, site);
    }

    /** What can be ticked: first what is linked, then what the body has beside. */
    public List<LinkChoice> choices() {
        List<Link> there = linked.stream().map(LinkChoice::link).toList();
        return Stream.concat(
                        linked.stream(),
                        ofBody.orElse(List.of()).stream().filter(choice -> !there.contains(choice.link())))
                .toList();
    }

    public static List<Choice> linkTypes(Site site) {
        return Arrays.stream(Link.Type.values())
                .map(type -> new Choice(type.name(), site.word("link." + type)))
                .toList();
    }

    public static List<Choice> yesOrNo(Site site) {
        return List.of(
                new Choice("true", site.word("application.yes")), new Choice("false", site.word("application.no")));
    }

    /** The partner of a row as it was saved, for its letter. */
    public Optional<Application.Partner> partner(int row) {
        String code = form.value(Rows.field(ApplicationForm.PARTNER, row, "body"));
        return application.partners().stream()
                .filter(partner -> partner.body().code().equals(code))
                .findFirst();
    }

    /** An answer as it is read. */
    public String answer(Call.Question question, Site site) {
        Object answer = application.answers().get(question.id());
        return switch (answer) {
            case null -> site.word("application.nothing");
            case Boolean yes -> site.word(yes ? "application.yes" : "application.no");
            case Number number -> site.formats().number(number);
            default -> answer.toString();
        };
    }

    /** What it costs line by line, and who pays. */
    public DataTable budgetTable(Site site) {
        Application.Budget budget = application.budget();
        List<List<String>> rows = new ArrayList<>();
        if (budget != null) {
            budget.lines().forEach(line -> rows.add(sum(line.title(), line.amount(), site)));
            rows.add(sum(site.word("application.budget.whole"), budget.total(), site));
            rows.add(sum(site.word("application.budget.requested"), budget.requested(), site));
            rows.add(sum(site.word("application.budget.ownShare"), budget.ownShare(), site));
        }
        return new DataTable(List.of(site.word("application.budget.line"), site.word("application.line.amount")), rows);
    }

    private static List<String> sum(String title, @Nullable BigDecimal amount, Site site) {
        return List.of(
                title,
                amount == null
                        ? site.word("application.nothing")
                        : site.formats().euro(amount));
    }

    /** The indicators it means to move. */
    public DataTable targetTable(Site site) {
        return new DataTable(
                List.of(
                        site.word("project.target.indicator"),
                        site.word("project.target.territory"),
                        site.word("project.target.baseline"),
                        site.word("project.target.target")),
                application.targets().stream()
                        .map(target -> List.of(
                                target.indicator(),
                                target.territory(),
                                target.baseline() == null
                                        ? site.word("project.target.unknown")
                                        : site.formats().number(target.baseline()),
                                site.formats().number(target.target())))
                        .toList());
    }

    /** What led to it: the call, and what it builds on. */
    public List<Neighbour> causes(Site site) {
        Neighbour asked = new Neighbour(LoopStep.FUND, site.word("call.kind"), call.title(), call.path());
        return Stream.concat(Stream.of(asked), linked.stream().map(choice -> neighbour(choice, site)))
                .toList();
    }

    private static Neighbour neighbour(LinkChoice choice, Site site) {
        Link.Type type = choice.link().type();
        LoopStep step = type == Link.Type.practice ? LoopStep.LEARN : LoopStep.PROPOSE;
        String title = choice.title() == null ? site.word("link.see") : choice.title();
        return new Neighbour(
                step, site.word("link." + type), title, choice.link().path());
    }
}
