package dk.handleplan.web.reassessment;

import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.reassessment.Appraisal;
import dk.handleplan.core.reassessment.Reappraisal;
import dk.handleplan.core.reassessment.ReappraisalOutcome;
import dk.handleplan.core.reassessment.ReappraisalService.ShownReappraisal;
import dk.handleplan.core.shared.Amount;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is written of an initiative that is assessed again, with an amount for each budget year in which it has a grant. */
public class AppraisalForm {

    private final List<AmountLine> amounts;
    private ReappraisalOutcome outcome;
    private String words;
    private Set<FormPart> sections = new HashSet<>();

    AppraisalForm(ShownReappraisal shown) {
        amounts = shown.grants().stream()
                .filter(row -> !row.applied().isBlank() || !row.granted().isBlank())
                .map(AmountLine::new)
                .toList();
    }

    /** What the unit said, to go on from. */
    void read(Reappraisal reappraisal) {
        reappraisal.assessment().ifPresent(said -> {
            outcome = said.outcome();
            words = said.words();
            sections = new HashSet<>(said.sections());
        });
        amounts.forEach(line -> line.read(reappraisal));
    }

    Appraisal appraisal() {
        return new Appraisal(
                outcome,
                words,
                sections,
                amounts.stream()
                        .collect(Collectors.toMap(
                                AmountLine::getYear, line -> line.amount == null ? Amount.blank() : line.amount)));
    }

    public List<AmountLine> getAmounts() {
        return amounts;
    }

    public ReappraisalOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ReappraisalOutcome outcome) {
        this.outcome = outcome;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Set<FormPart> getSections() {
        return sections;
    }

    public void setSections(Set<FormPart> sections) {
        this.sections = sections;
    }

    /** What is granted in a budget year, and what it should be. */
    public static class AmountLine {

        private final int year;
        private final Amount granted;
        private Amount amount;

        AmountLine(AllocationRow row) {
            year = row.budgetYear();
            granted = row.granted();
        }

        private void read(Reappraisal reappraisal) {
            amount = reappraisal.proposed(year).map(Amount::of).orElse(null);
        }

        public int getYear() {
            return year;
        }

        public Amount getGranted() {
            return granted;
        }

        /** By what a refusal names the field. */
        public String getField() {
            return "amount-" + year;
        }

        public Amount getAmount() {
            return amount;
        }

        public void setAmount(Amount amount) {
            this.amount = amount;
        }
    }
}
