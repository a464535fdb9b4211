package dk.handleplan.bench;

/** Published years with 12, 100 and 1.000 initiatives, imported from a file by the administrator. */
final class Plans {

    static final int UNITS = 1000;

    private final Product product;
    private final Figures figures;

    Plans(Product product, Figures figures) {
        this.product = product;
        this.figures = figures;
    }

    void measure() {
        take(2030, 12);
        figures.repeat("Public plan, all on one page, 12 initiatives", product.visitor(), "/plan/2030");
        take(2031, 100);
        take(2032, 1000);
        read(2031, 100);
        read(2032, 1000);
    }

    private void take(int year, int initiatives) {
        figures.seconds(
                Figures.format("Import of a plan with %,d initiatives", initiatives),
                take(product, year, initiatives) / 1000);
    }

    /** @return milliseconds it took */
    static double take(Product product, int year, int initiatives) {
        var administrator = product.visitor().signIn("administrator").open("/import");
        administrator.upload("file", "plan.yaml", PlanText.of(year, initiatives, UNITS), "look");
        var millis = administrator.millis(administrator.form("take"));
        administrator.sees("" + year);
        return millis;
    }

    private void read(int year, int initiatives) {
        var size = Figures.format(", %,d initiatives", initiatives);
        var secretariat = product.visitor().signIn("sekretariat").open("/year?year=" + year);
        var list = secretariat.all("main a[href^=/initiatives?]").attr("href") + "&page=";
        figures.repeat("Year page" + size, secretariat, "/year?year=" + year);
        figures.repeat("List page" + size, secretariat, round -> secretariat.get(list + (round % 4 + 1)));
        var citizen = product.visitor();
        figures.repeat("Public plan" + size, citizen, "/plan/" + year);
        figures.repeat("The same, searched" + size, citizen, round -> citizen.get("/plan/" + year + "?text=" + round));
        figures.repeat(
                "One of its initiatives" + size,
                citizen,
                round -> citizen.get("/plan/" + year + "/initiative-" + (round + 1)));
        figures.repeat("The same as JSON" + size, citizen, "/api/plans/" + year);
    }
}
