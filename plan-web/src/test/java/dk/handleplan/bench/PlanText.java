package dk.handleplan.bench;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A plan file of any size: a published year with so many initiatives, five success criteria each, and so many units. */
public final class PlanText {

    private static final String HEAD = """
            document: {title: Handleplan %1$d, municipality: Prøve Kommune, plan_year: %1$d, published: "%1$d-04"}
            policy: {current: {title: Prøvepolitik, period: {from: 2030, to: 2033}}}
            goals:
              - {id: arbejde, nr: 1, label: "Er i arbejde"}
              - {id: sundhed, nr: 2, label: "Lever sundt"}
            committees: [{abbr: AUU, name: Arbejdsmarkeds- og Uddannelsesudvalget}]
            pool: {name: Integrationspuljen, year: %1$d, total_dkk: 90000000}
            """;

    private static final String INITIATIVE = """
              - number: %1$d
                title_form: "Indsats %1$d i %2$d"
                goal_group: %3$s
                committees: [AUU]
                contacts: [{role: Centerleder, unit: "Prøvecenter %4$d"}]
                applied: [{year: %2$d, amount_dkk: 50000}]
                granted: [{year: %2$d, amount_dkk: 40000}]
                primary_goals: [%3$s]
                target_group: {primary: "Nyankomne borgere i alderen 18 til 40 år"}
                challenge: "Mange har svært ved at finde vej til arbejde, forening og nabolag."
                description: {summary: "Et forløb på tolv uger med undervisning, praktik og en fast kontaktperson.", activities: [Undervisning, Praktik]}
                overall_aim: "Flere kommer godt i gang."
                quantitative:
                  - {id: "%1$d-1", text: Deltagere i alt, comparator: gte, target: 40, unit: personer}
                  - {id: "%1$d-2", text: Deltagere i job efter et halvt år, comparator: gte, target: 50, unit: "%%"}
                  - {id: "%1$d-3", text: Deltagere der fuldfører, comparator: gte, target: 80, unit: "%%"}
                qualitative:
                  - {id: "%1$d-4", text: Deltagere der oplever et større netværk, comparator: gte, target: 60, unit: "%%"}
                  - {id: "%1$d-5", text: Samarbejdet med foreninger er styrket, comparator: milestone}
                anchoring: "Overgår til driften."
                partners: {internal: [Jobcentret], external: [Lokale foreninger]}
            """;

    private PlanText() {}

    public static String of(int year, int initiatives, int units) {
        return HEAD.formatted(year)
                + "units:\n" + lines(units, "  - {name: \"Prøvecenter %d\", type: centre}\n"::formatted)
                + "initiatives:\n" + lines(initiatives, number -> initiative(year, number, units));
    }

    private static String initiative(int year, int number, int units) {
        return INITIATIVE.formatted(number, year, number % 2 == 0 ? "arbejde" : "sundhed", (number - 1) % units + 1);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.rangeClosed(1, count).mapToObj(line).collect(Collectors.joining());
    }
}
