package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import dk.handleplan.core.hearing.Memo;
import dk.handleplan.core.hearing.Objections.DissentRow;
import dk.handleplan.core.hearing.RemarkRow;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.TableFile;
import dk.handleplan.web.shared.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The consultation memo as a table: one row for each remark, and one for each initiative on which nobody remarks. */
final class MemoTable {

    private static final int NAME = 30;
    private static final int AMOUNT = 16;
    private static final int WORDS = 60;

    private final Memo memo;
    private final Texts texts;
    private final Shown as;

    MemoTable(Memo memo, Texts texts, Shown as) {
        this.memo = memo;
        this.texts = texts;
        this.as = as;
    }

    /** Of the columns, in characters. */
    List<Integer> widths() {
        var amounts = Stream.generate(() -> AMOUNT).limit(2L * years().size());
        return Stream.of(Stream.of(NAME, NAME, NAME), amounts, Stream.of(WORDS, NAME, WORDS, WORDS))
                .flatMap(widths -> widths)
                .toList();
    }

    void write(TableFile file) throws IOException {
        file.row(heading());
        for (var remark : memo.general()) {
            file.row(row(null, texts.get("hearing.general"), null, remark));
        }
        for (var remark : memo.chapters()) {
            file.row(row(null, remark.chapter().heading(), null, remark));
        }
        for (var group : memo.groups()) {
            write(group, file);
        }
        for (var dissent : memo.dissents()) {
            file.row(row(dissent));
        }
    }

    private List<Object> row(DissentRow dissent) {
        var row = new ArrayList<Object>();
        row.add(null);
        row.add(memo.about(dissent).orElse(texts.get("hearing.general")));
        row.add(dissent.council());
        row.addAll(Collections.nCopies(2 * years().size(), null));
        var author = dissent.author() == null ? texts.get("hearing.aMember") : dissent.author();
        row.add(texts.of("hearing.dissentBy", author, dissent.text()));
        return row;
    }

    private void write(Memo.Group group, TableFile file) throws IOException {
        for (var entry : group.entries()) {
            for (var remark : entry.remarks()) {
                file.row(row(group.goal(), entry.initiative().numbered(), entry.initiative(), remark));
            }
            if (entry.remarks().isEmpty()) {
                file.row(row(group.goal(), entry.initiative().numbered(), entry.initiative(), null));
            }
        }
    }

    private List<String> heading() {
        var heading = new ArrayList<>(
                List.of(texts.get("hearing.goal"), texts.get("hearing.initiative"), texts.get("hearing.council")));
        years().forEach(year -> {
            heading.add(texts.of("hearing.appliedKroner", String.valueOf(year)));
            heading.add(texts.of("hearing.recommendedKroner", String.valueOf(year)));
        });
        heading.addAll(List.of(
                texts.get("hearing.remark"),
                texts.get("hearing.outcomeColumn"),
                texts.get("hearing.answer"),
                texts.get("hearing.change")));
        return heading;
    }

    /**
     * @param initiative null unless the remark is on one
     * @param remark null where there is none
     */
    private List<Object> row(String goal, String about, DraftInitiative initiative, RemarkRow remark) {
        var row = new ArrayList<Object>();
        row.add(goal);
        row.add(about);
        row.add(remark == null ? null : remark.council());
        years().forEach(year -> {
            row.add(initiative == null ? null : as.figure(initiative.applied(year)));
            row.add(remark == null ? null : as.figure(remark.recommended(year)));
        });
        row.add(remark == null ? texts.get("hearing.noRemarks") : remark.text());
        var given = remark == null ? null : remark.given().orElse(null);
        row.add(given == null ? null : texts.name(given.outcome()));
        row.add(given == null ? null : given.text());
        row.add(given == null ? null : given.change());
        return row;
    }

    private List<Integer> years() {
        return memo.cycle().budgetYears();
    }
}
