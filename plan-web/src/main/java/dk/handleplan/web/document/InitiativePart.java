package dk.handleplan.web.document;

import dk.handleplan.core.document.CouncilRemark;
import dk.handleplan.core.document.CriterionProgress;
import dk.handleplan.core.document.PublishedInitiative;
import dk.handleplan.core.document.PublishedPlan;
import dk.handleplan.core.initiative.FormField;
import dk.handleplan.core.initiative.FormQuestion;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.status.Achievement;
import dk.handleplan.web.initiative.WordedForm;
import dk.handleplan.web.print.Block;
import dk.handleplan.web.print.Block.Tone;
import dk.handleplan.web.print.ManuscriptWriter;
import dk.handleplan.web.print.Span;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import dk.handleplan.web.status.Targets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One initiative of a plan: its form's fields in the form's order, how it goes, and what councils remarked. */
@RequestScoped
public class InitiativePart {

    /** What every initiative of a plan is, or of a draft. */
    private static final Set<InitiativeState> UNTOLD = Set.of(InitiativeState.GRANTED, InitiativeState.ACCEPTED);

    @Inject
    AnswerPart answers;

    @Inject
    HearingPart hearing;

    @Inject
    ProgressWords progress;

    @Inject
    PlanWords words;

    @Inject
    Targets targets;

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    static String anchor(int number) {
        return "initiative-" + number;
    }

    void write(
            ManuscriptWriter text,
            PublishedPlan plan,
            WordedForm form,
            PublishedInitiative initiative,
            boolean isOnNewPage) {
        var amounts = AmountColumn.ofInitiatives(plan);
        text.add(new Block.Heading(
                2, initiative.number() + ". " + initiative.title(), anchor(initiative.number()), isOnNewPage));
        text.paragraph(Tone.LEAD, initiative.subtitle().orElse(null));
        text.facts(inShort(initiative));
        form.getDefinition().headings().stream()
                .flatMap(heading -> form.getDefinition().ofPart(heading.part()).stream())
                .filter(question -> question.field() != FormField.TITLE)
                .forEach(question -> question(text, form, initiative, question, amounts));
        progress(text, initiative);
        initiative.remarks().forEach(remark -> remark(text, remark));
    }

    private List<Block.Fact> inShort(PublishedInitiative initiative) {
        return Stream.of(
                        fact("document.units", String.join(", ", initiative.units())),
                        fact("document.state", state(initiative)),
                        fact("document.progress", assessments(initiative)))
                .filter(fact -> !fact.value().get(0).text().isEmpty())
                .toList();
    }

    private Block.Fact fact(String key, String value) {
        return new Block.Fact(texts.get(key), Span.line(value));
    }

    private String state(PublishedInitiative initiative) {
        return Stream.of(
                        UNTOLD.contains(initiative.state()) ? "" : texts.name(initiative.state()),
                        initiative.work().isPilot() ? texts.get("document.pilot") : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String assessments(PublishedInitiative initiative) {
        return initiative.progress().stream().map(words::progress).collect(Collectors.joining(". "));
    }

    private void question(
            ManuscriptWriter text,
            WordedForm form,
            PublishedInitiative initiative,
            FormQuestion question,
            List<AmountColumn> amounts) {
        var answer = answers.of(question, initiative, amounts);
        if (answer.isEmpty() && question.isHidden()) {
            return;
        }
        text.heading(3, form.label(question));
        if (answer.isEmpty()) {
            text.paragraph("–");
        }
        answer.forEach(text::add);
    }

    private void progress(ManuscriptWriter text, PublishedInitiative initiative) {
        if (initiative.criteria().isEmpty()) {
            return;
        }
        text.heading(3, texts.get("document.progress"));
        text.add(new Block.Table(
                texts.get("document.progress") + ": " + initiative.shortTitle(),
                false,
                List.of(
                        Block.Column.text(texts.get("document.criterion"), 4),
                        Block.Column.text(texts.get("document.target"), 3),
                        Block.Column.text(texts.get("document.counted"), 4),
                        Block.Column.text(texts.get("document.achieved"), 2)),
                initiative.criteria().stream().map(this::row).toList()));
        if (initiative.isMasked()) {
            text.paragraph(Tone.NOTE, texts.of("document.masked", 5));
        }
    }

    private Block.Row row(CriterionProgress criterion) {
        var readings = criterion.readings().stream()
                .map(reading -> Stream.of(progress.inRound(reading, criterion.indicator()), progress.groups(reading))
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining(". ")))
                .collect(Collectors.joining("\n"));
        return Block.Row.plain(
                lines(criterion.indicator().text(), progress.trend(criterion)),
                targets.words(criterion.indicator()),
                readings,
                achieved(criterion));
    }

    private String achieved(CriterionProgress criterion) {
        return criterion
                .latest()
                .achievement()
                .map((Achievement achievement) -> texts.name(achievement))
                .orElseGet(() -> texts.get("document.withheld"));
    }

    private static String lines(String... said) {
        return Stream.of(said).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private void remark(ManuscriptWriter text, CouncilRemark remark) {
        text.heading(3, texts.of("document.councilSays", remark.council()));
        hearing.remark(text, remark);
    }
}
