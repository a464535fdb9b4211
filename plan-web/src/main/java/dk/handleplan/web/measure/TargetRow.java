package dk.handleplan.web.measure;

import dk.handleplan.core.measure.PartTarget;
import java.math.BigDecimal;

/** A target of one year or site as it is written in the form. */
public class TargetRow {

    private String label;
    private BigDecimal figure;

    TargetRow() {}

    TargetRow(PartTarget target) {
        label = target.label();
        figure = target.figure();
    }

    boolean isWritten() {
        return label != null || figure != null;
    }

    PartTarget toTarget() {
        return new PartTarget(label, figure);
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public BigDecimal getFigure() {
        return figure;
    }

    public void setFigure(BigDecimal figure) {
        this.figure = figure;
    }
}
