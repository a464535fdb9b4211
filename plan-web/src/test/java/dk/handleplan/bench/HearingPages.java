package dk.handleplan.bench;

import dk.handleplan.bench.Councils.Heard;

/** The pages of a hearing with 30 consultees, 25 members, 200 initiatives, 5.000 comments and 6.000 remarks. */
final class HearingPages {

    private final Product product;
    private final Figures figures;
    private final Heard heard;

    HearingPages(Product product, Figures figures, Heard heard) {
        this.product = product;
        this.figures = figures;
        this.heard = heard;
    }

    void measure() {
        var consultation = "?id=" + heard.consultation();
        var one = consultation + "&initiative=" + heard.initiative();
        var member = product.visitor().signIn("medlem1.integrationsraadet");
        figures.repeat("Hearing of 200 initiatives: a member's list", member, "/consultation" + consultation);
        figures.repeat("One of them, with 25 comments", member, "/comment" + one);
        figures.repeat("The draft response, 200 remarks", member, "/response-draft" + consultation);

        var chair = product.visitor().signIn("formand.integrationsraadet");
        figures.repeat("The chair's response, 5,000 comments", chair, "/response" + consultation);
        figures.repeat("One joint remark beside 25 comments", chair, "/remark" + one);

        var secretariat = product.visitor().signIn("sekretariat");
        figures.repeat("Hearing page, 30 consultees, 6,000 remarks", secretariat, "/hearing?id=" + heard.cycle());
        figures.repeat("Board of remarks, 6,000 remarks", secretariat, "/answers?id=" + heard.cycle());
        figures.repeat("Answer to one of 6,000 remarks", secretariat, "/answer?id=" + heard.remark());
    }
}
