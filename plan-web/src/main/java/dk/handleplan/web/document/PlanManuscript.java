package dk.handleplan.web.document;

import dk.handleplan.core.archive.PublishedYear;
import dk.handleplan.core.document.CoverService;
import dk.handleplan.core.document.PlanCover;
import dk.handleplan.core.document.PublishedPlan;
import dk.handleplan.web.initiative.Forms;
import dk.handleplan.web.print.Block;
import dk.handleplan.web.print.Block.Tone;
import dk.handleplan.web.print.Imprint;
import dk.handleplan.web.print.Manuscript;
import dk.handleplan.web.print.ManuscriptWriter;
import dk.handleplan.web.print.Span;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** A published plan, or the draft of one, as a document, in the order of a printed plan. */
@RequestScoped
public class PlanManuscript {

    @Inject
    OverviewPart overview;

    @Inject
    InitiativePart initiatives;

    @Inject
    HearingPart hearing;

    @Inject
    CoverService covers;

    @Inject
    PlanWords words;

    @Inject
    Forms forms;

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    public Manuscript of(PublishedYear year, Imprint imprint) {
        var plan = year.plan();
        if (plan.isDraft()) {
            var mark = draftOf(imprint);
            var marked = new Imprint(imprint.title(), imprint.date(), mark + " · " + imprint.reference());
            return set(year, marked, mark);
        }
        return set(year, imprint, shown.month(plan.published()));
    }

    /** Every page of a draft says that it is one, and of which day. */
    private String draftOf(Imprint imprint) {
        return texts.of("document.draftOf", shown.date(imprint.date()));
    }

    /** @param when as it is written on the cover */
    private Manuscript set(PublishedYear year, Imprint imprint, String when) {
        var plan = year.plan();
        return new Manuscript(
                imprint.about(texts.of("document.subject", String.valueOf(plan.year())), plan.municipality()),
                new Manuscript.Cover(
                        imprint.title(),
                        plan.policy() == null ? "" : texts.of("document.implements", plan.policy()),
                        plan.municipality(),
                        when,
                        year.cover().map(this::picture).orElse(null)),
                true,
                false,
                blocks(year, imprint));
    }

    private Block.Picture picture(PlanCover cover) {
        var picture = covers.ofDocument(cover.pictureId());
        return new Block.Picture(
                picture.content(), picture.type(), cover.alt(), cover.credit().orElse(""));
    }

    private List<Block> blocks(PublishedYear year, Imprint imprint) {
        var plan = year.plan();
        var text = new ManuscriptWriter();
        if (plan.isDraft()) {
            text.paragraph(Tone.NOTE, draft(plan, imprint));
        }
        warning(text, plan);
        introduction(text, plan);
        goals(text, plan);
        areas(text, plan);
        if (!plan.ofChapters()) {
            overview.write(text, plan);
            plan.goals().forEach(goal -> goal(text, plan, goal));
        }
        chapterProgress(text, plan);
        absent(text, plan);
        reservation(text, plan);
        hearing.write(text, year);
        glossary(text, plan);
        annexes(text, plan);
        year.seal()
                .ifPresent(seal -> text.paragraph(
                        Tone.NOTE, texts.of("document.sealed", shown.date(seal.closedOn()), seal.sha256())));
        return text.written();
    }

    private String draft(PublishedPlan plan, Imprint imprint) {
        var what = AmountColumn.isProposed(plan) ? "document.draftProposed" : "document.draftHeard";
        return draftOf(imprint) + ". " + texts.get(what);
    }

    private void warning(ManuscriptWriter text, PublishedPlan plan) {
        if (plan.hasExampleFigures()) {
            text.paragraph(
                    Tone.NOTE, texts.get("document.exampleFigures") + ". " + texts.get("document.exampleFiguresBody"));
        }
    }

    private void introduction(ManuscriptWriter text, PublishedPlan plan) {
        plan.chapters().forEach(chapter -> {
            text.heading(1, chapter.heading().orElse(texts.get("document.purpose")));
            chapter.paragraphs().forEach(text::noted);
        });
    }

    private void goals(ManuscriptWriter text, PublishedPlan plan) {
        text.heading(1, texts.get("document.goals"), "goals");
        plan.goals().forEach(goal -> {
            text.heading(2, texts.of("document.goal", goal.number()) + ": " + goal.label());
            text.paragraph(said(plan, goal));
        });
    }

    private String said(PublishedPlan plan, PublishedPlan.Goal goal) {
        if (goal.hasInitiatives()) {
            return words.initiatives(goal.initiatives().size()) + ".";
        }
        return goal.statement().orElse(plan.ofChapters() ? "" : texts.get("document.noInitiatives"));
    }

    private void areas(ManuscriptWriter text, PublishedPlan plan) {
        if (plan.areas().isEmpty()) {
            return;
        }
        text.page(1, texts.get("document.areas"), "areas").paragraph(Tone.LEAD, texts.get("document.areasLead"));
        plan.areas().forEach(area -> area(text, area));
    }

    private void area(ManuscriptWriter text, PublishedPlan.Area area) {
        text.heading(2, area.name()).notedBullets(area.facts());
        if (!area.budget().isEmpty()) {
            text.paragraph(Tone.LABEL, texts.get("document.budgetItem"));
            text.bullets(area.budget().stream().map(words::budgetItem).toList());
        }
        if (area.isCouncilRecommended()) {
            text.paragraph(texts.get("document.followsCouncil"));
        }
    }

    private void goal(ManuscriptWriter text, PublishedPlan plan, PublishedPlan.Goal goal) {
        text.page(1, texts.of("document.goal", goal.number()) + ": " + goal.label(), "goal-" + goal.number());
        if (goal.hasInitiatives()) {
            var form = forms.worded(plan.form());
            var isFirst = true;
            for (var initiative : goal.initiatives()) {
                initiatives.write(text, plan, form, initiative, !isFirst);
                isFirst = false;
            }
        } else {
            text.paragraph(goal.statement().orElse(texts.get("document.noInitiatives")));
            touched(text, plan, goal);
        }
    }

    private void touched(ManuscriptWriter text, PublishedPlan plan, PublishedPlan.Goal goal) {
        if (goal.touchedBy().isEmpty()) {
            return;
        }
        var spans = new ArrayList<Span>();
        spans.add(Span.of(texts.get("document.touchedBy") + " "));
        for (var number : goal.touchedBy()) {
            spans.add(Span.of(spans.size() == 1 ? "" : ", "));
            spans.add(reference(plan, number));
        }
        spans.add(Span.of("."));
        text.paragraph(spans);
    }

    private static Span reference(PublishedPlan plan, int number) {
        var isThere = plan.initiatives().stream().anyMatch(initiative -> initiative.number() == number);
        return isThere
                ? Span.to(InitiativePart.anchor(number), String.valueOf(number))
                : Span.of(String.valueOf(number));
    }

    private void chapterProgress(ManuscriptWriter text, PublishedPlan plan) {
        if (plan.chapterProgress().isEmpty()) {
            return;
        }
        text.heading(1, texts.get("document.progress"), "chapters");
        plan.chapterProgress().forEach(chapter -> {
            text.heading(2, chapter.unit());
            text.bullets(chapter.progress().stream().map(words::progress).toList());
        });
    }

    private void absent(ManuscriptWriter text, PublishedPlan plan) {
        if (!plan.absent().isEmpty()) {
            text.page(1, texts.get("document.absent"), "absent").paragraph(texts.get("document.absentLead"));
            text.bullets(plan.absent().stream().map(words::absent).toList());
        }
    }

    private void reservation(ManuscriptWriter text, PublishedPlan plan) {
        plan.reassessment()
                .ifPresent(reservation -> text.heading(1, texts.get("document.reassessment"), "reassessment")
                        .paragraph(reservation.event())
                        .paragraph(reservation.consequence()));
    }

    private void glossary(ManuscriptWriter text, PublishedPlan plan) {
        if (!plan.glossary().isEmpty()) {
            text.heading(1, texts.get("document.glossary"), "glossary");
            text.facts(plan.glossary().stream()
                    .map(term -> new Block.Fact(term.abbreviation(), Span.line(term.meaning())))
                    .toList());
        }
    }

    private void annexes(ManuscriptWriter text, PublishedPlan plan) {
        if (plan.annexes().isEmpty()) {
            return;
        }
        text.heading(1, texts.get("document.annexes"), "annexes");
        plan.annexes().forEach(annex -> {
            text.heading(2, annex.title());
            text.paragraph((annex.isEarlierYear() ? texts.get("document.earlierYear") + ". " : "")
                    + annex.format().orElse(""));
            text.bullets(annex.knownContent());
            text.paragraph(annex.answer().orElse(null));
        });
    }
}
