package dk.handleplan.core.measure;

import dk.handleplan.core.shared.Figure;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** What is to be reached in one year or at one site: 70 at the end of 2019 and again in 2020, ten in each club. */
@Embeddable
public class PartTarget {

    @Column(name = "label", length = Text.TITLE)
    private String label;

    @Column(name = "figure", precision = 14, scale = 4)
    private BigDecimal figure;

    protected PartTarget() {}

    public PartTarget(String label, BigDecimal figure) {
        this.label = Text.required("label", label, Text.TITLE);
        this.figure = known("partFigure", figure);
    }

    static BigDecimal known(String field, BigDecimal figure) {
        if (figure == null) {
            throw new RuleBroken("measure.figureMissing").at(field);
        }
        return Figure.optional(field, figure);
    }

    public String label() {
        return label;
    }

    public BigDecimal figure() {
        return figure;
    }
}
