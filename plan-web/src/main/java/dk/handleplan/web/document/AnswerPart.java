package dk.handleplan.web.document;

import dk.handleplan.core.document.PublishedInitiative;
import dk.handleplan.core.document.PublishedInitiative.GoalServed;
import dk.handleplan.core.document.YearAmounts;
import dk.handleplan.core.initiative.EarlierApplication;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.FormQuestion;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.initiative.PolicyLink;
import dk.handleplan.core.initiative.TargetGroup;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.web.initiative.AnswerWords;
import dk.handleplan.web.initiative.ExtentWords;
import dk.handleplan.web.print.Block;
import dk.handleplan.web.print.Block.Tone;
import dk.handleplan.web.print.ManuscriptWriter;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import dk.handleplan.web.status.Targets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answer of an initiative to one question of its form; empty where it has none. */
@RequestScoped
public class AnswerPart {

    @Inject
    PlanWords words;

    @Inject
    AnswerWords answers;

    @Inject
    ExtentWords extents;

    @Inject
    Targets targets;

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    /** @param amounts which of them the plan tells */
    List<Block> of(FormQuestion question, PublishedInitiative initiative, List<AmountColumn> amounts) {
        var text = new ManuscriptWriter();
        if (question.isOwn()) {
            question.id().map(initiative.ownAnswers()::get).ifPresent(text::prose);
        } else {
            write(text, question.field(), initiative, amounts);
            beside(text, question.field(), initiative);
        }
        return text.written();
    }

    private void write(
            ManuscriptWriter text, FormField field, PublishedInitiative initiative, List<AmountColumn> amounts) {
        switch (field) {
            case COMMITTEES -> text.paragraph(words.committeesInFull(initiative));
            case CONTACTS ->
                text.bullets(initiative.contacts().stream()
                        .map(contact -> answers.contact(contact, true))
                        .toList());
            case APPLIED -> applied(text, initiative, amounts);
            case EARLIER_APPLIED -> initiative.money().earlier().ifPresent(earlier -> earlier(text, earlier));
            case GOALS ->
                text.bullets(initiative.goals().stream().map(this::goal).toList());
            case OTHER_POLICY_GOALS ->
                text.bullets(
                        initiative.policies().stream().map(AnswerPart::policy).toList());
            case TARGET_GROUP -> initiative.target().ifPresent(group -> target(text, group));
            case CHALLENGE -> text.prose(initiative.challenge());
            case DESCRIPTION -> work(text, initiative.work());
            case SUCCESS -> success(text, initiative);
            case ANCHORING -> anchoring(text, initiative);
            case PARTNERS -> partners(text, initiative);
            case OTHER_FINANCING -> financing(text, initiative);
            case TITLE, OWN -> {}
        }
    }

    /** What the form has noted besides, and why an answer is missing. */
    private void beside(ManuscriptWriter text, FormField field, PublishedInitiative initiative) {
        text.bullets(initiative.facts(field).stream()
                .map(fact -> answers.label(fact) + ": " + fact.text())
                .toList());
        initiative.state(field).ifPresent(state -> text.paragraph(Tone.NOTE, state.note()));
    }

    private void applied(ManuscriptWriter text, PublishedInitiative initiative, List<AmountColumn> told) {
        if (!initiative.amounts().isEmpty()) {
            text.add(new Block.Table(
                    texts.get("document.amounts") + ": " + initiative.shortTitle(),
                    false,
                    columns(told),
                    initiative.amounts().stream().map(year -> row(year, told)).toList()));
        }
        if (!initiative.money().budget().isEmpty()) {
            text.paragraph(Tone.LABEL, texts.get("document.budget"));
            text.bullets(initiative.money().budget().stream()
                    .map(line -> line.item() + ": " + words.budget(line))
                    .toList());
        }
    }

    private List<Block.Column> columns(List<AmountColumn> told) {
        return Stream.concat(
                        Stream.of(Block.Column.text(texts.get("document.year"), 1)),
                        told.stream().map(column -> Block.Column.number(texts.get(column.key()), 2)))
                .toList();
    }

    private Block.Row row(YearAmounts year, List<AmountColumn> told) {
        return Block.Row.plain(Stream.concat(
                        Stream.of(String.valueOf(year.year())),
                        told.stream().map(column -> shown.amount(column.of(year))))
                .toArray(String[]::new));
    }

    private void earlier(ManuscriptWriter text, EarlierApplication earlier) {
        var amount = earlier.amount();
        text.paragraph(joined(
                ", ",
                texts.name(earlier.answer()),
                Objects.toString(earlier.years(), ""),
                amount == null || amount.state() == ValueState.NOT_APPLICABLE ? "" : shown.amount(amount)));
        text.paragraph(Tone.NOTE, earlier.note());
    }

    private String goal(GoalServed served) {
        var how = joined(
                ", ",
                texts.get(served.isPrimary() ? "document.primary" : "document.secondary"),
                texts.name(served.horizon()),
                served.isMeasured() ? "" : texts.get("document.notMeasured"));
        return joined(". ", served.label() + " (" + how + ")", served.note());
    }

    private static String policy(PolicyLink link) {
        var element = link.element() == null ? "" : link.element().replace("\n", "; ");
        return joined(". ", joined(": ", joined(" – ", link.policy(), link.aimPoint()), element), link.relation());
    }

    private void target(ManuscriptWriter text, TargetGroup group) {
        text.prose(group.primaryGroup());
        if (group.secondaryGroup() != null) {
            text.paragraph(Tone.LABEL, texts.get("document.secondaryTarget")).prose(group.secondaryGroup());
        }
        text.prose(group.note()).bullets(words.attributes(group));
    }

    private void work(ManuscriptWriter text, PublishedInitiative.Work work) {
        work.description().ifPresent(description -> text.prose(description.summary()));
        text.numbers(work.activities().stream()
                .map(activity -> {
                    var extent = extents.of(activity);
                    return extent.isEmpty() ? activity.text() : activity.text() + " (" + extent + ")";
                })
                .toList());
        var facts = new ArrayList<String>();
        work.description().ifPresent(description -> facts.addAll(extents.whole(description)));
        work.places().forEach(place -> facts.add(texts.get("document.places") + ": " + place));
        text.bullets(facts);
    }

    private void success(ManuscriptWriter text, PublishedInitiative initiative) {
        if (!initiative.indicators().isEmpty()) {
            text.add(new Block.Table(
                    texts.get("document.criteria") + ": " + initiative.shortTitle(),
                    false,
                    List.of(
                            Block.Column.text(texts.get("document.criterion"), 5),
                            Block.Column.text(texts.get("document.target"), 3),
                            Block.Column.text(texts.get("document.byWhen"), 2)),
                    initiative.indicators().stream().map(this::criterion).toList()));
        }
        text.prose(initiative.aim());
    }

    private Block.Row criterion(Indicator indicator) {
        return Block.Row.plain(
                joined(
                        "\n",
                        indicator.text(),
                        indicator.group() == IndicatorGroup.QUALITATIVE ? texts.get("document.qualitative") : "",
                        answers.activities(indicator),
                        answers.extent(indicator),
                        answers.measuring(indicator),
                        indicator.note()),
                joined("\n", targets.words(indicator), indicator.condition()),
                shown.date(indicator.byWhen()));
    }

    private void anchoring(ManuscriptWriter text, PublishedInitiative initiative) {
        text.prose(initiative.afterwards().anchoring());
        initiative
                .afterwards()
                .continuation()
                .ifPresent(earlier ->
                        text.paragraph(texts.get("document.continues") + ": " + words.continuation(earlier)));
    }

    private void partners(ManuscriptWriter text, PublishedInitiative initiative) {
        text.bullets(words.partners(initiative));
    }

    private void financing(ManuscriptWriter text, PublishedInitiative initiative) {
        text.bullets(initiative.money().financing().stream()
                .map(line -> line.source() + ": " + words.financing(line))
                .toList());
        text.prose(initiative.money().financingNote());
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
    }
}
