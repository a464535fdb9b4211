package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.bench.PlanText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Citizens look for one initiative in a plan that has too many for one page. Runs late: it adds a year of its own. */
@Order(115)
class LongPlanStoryIT extends BrowserStory {

    private static final String PLAN = "/plan/2061";
    private static boolean isThere;

    @BeforeEach
    void aPlanOfSixtyInitiatives() {
        if (!isThere) {
            var administrator = signedIn("administrator").open("/import");
            administrator
                    .attaches("plan.yaml", PlanText.of(2061, 60, 20))
                    .send("look")
                    .send("take");
            isThere = true;
        }
    }

    @Test
    void a_long_plan_is_a_list_to_search_and_each_initiative_a_page() {
        var citizen = anybody().open(PLAN);
        citizen.sees("60 indsatser").findsThePageInOrder().picture("long-plan");
        citizen.atWidth(390).findsThePageInOrder().picture("long-plan-390");
        citizen.atWidth(320).findsThePageInOrder().atWidth(1280);

        citizen.follow("Næste side").isAt(PLAN + "?page=2#initiatives").findsThePageInOrder();
        citizen.write("Ord, center eller nummer", "41")
                .press("Søg")
                .sees("1 indsats")
                .findsThePageInOrder();
        citizen.picture("long-plan-found");
        citizen.follow("41. Indsats 41").isAt(PLAN + "/initiative-41");
        assertThat(citizen.heading()).isEqualTo("Indsats 41 i 2061");
        citizen.sees("Mål 2: Lever sundt")
                .sees("Deltagere i alt")
                .findsThePageInOrder()
                .picture("long-plan-initiative");
        citizen.atWidth(390).findsThePageInOrder().picture("long-plan-initiative-390");
        citizen.follow("Næste indsats 43").isAt(PLAN + "/initiative-43");
        citizen.follow("Forrige indsats 41").isAt(PLAN + "/initiative-41");
        citizen.follow("Tilbage til Handleplan 2061")
                .isAt(PLAN + "?goal=2#initiatives")
                .sees("30 indsatser");
    }

    @Test
    void it_is_the_same_in_english() {
        var citizen = anybody()
                .open("/language?to=en&back=" + PLAN)
                .sees("60 initiatives")
                .findsThePageInOrder();
        citizen.picture("long-plan-en");
        citizen.atWidth(390).picture("long-plan-en-390");
        citizen.open(PLAN + "/initiative-41").sees("Back to Handleplan 2061").findsThePageInOrder();
        citizen.picture("long-plan-initiative-en-390").atWidth(1280).picture("long-plan-initiative-en");
        citizen.open(PLAN + "?text=qqq").sees("No initiatives found").findsThePageInOrder();
    }

    @Test
    void an_initiative_is_found_by_keyboard_alone() {
        var citizen = anybody().open(PLAN);
        tabTo(citizen, "e.id === 'text'");
        citizen.page().keyboard().type("Prøvecenter 7");
        citizen.page().keyboard().press("Enter");
        citizen.isAt("text=Pr").sees("3 indsatser");
        tabTo(citizen, "e.href?.endsWith('/initiative-27')");
        citizen.page().keyboard().press("Enter");
        citizen.isAt(PLAN + "/initiative-27");
        tabTo(citizen, "e.rel === 'next'");
        citizen.page().keyboard().press("Enter");
        citizen.isAt(PLAN + "/initiative-29");
    }

    private static void tabTo(Person person, String wanted) {
        var keyboard = person.page().keyboard();
        for (var pressed = 0; pressed < 80; pressed++) {
            keyboard.press("Tab");
            if ((Boolean)
                    person.page().evaluate("() => { const e = document.activeElement; return !!(" + wanted + "); }")) {
                return;
            }
        }
        throw new AssertionError("Not reached by Tab: " + wanted);
    }

    @Test
    void addresses_of_a_plan_on_one_page_lead_on() {
        var citizen = anybody().open(PLAN + "#initiative-59").isAt(PLAN + "/initiative-59");
        citizen.open("/plan").open(PLAN + "#initiative-2").isAt(PLAN + "#initiative-2");
        assertThat(citizen.page().locator("#goal-1").count()).isEqualTo(1);
        assertThat(citizen.page().locator("#goal-2").count()).isEqualTo(1);
        assertThat(citizen.statusOf(PLAN + "/initiative-61")).isEqualTo(404);
        assertThat(citizen.statusOf(PLAN + "/initiative-0")).isEqualTo(404);
        assertThat(citizen.statusOf("/plan/1999/initiative-1")).isEqualTo(404);
        assertThat(citizen.statusOf(PLAN + "?page=x&goal=y&text=%25")).isEqualTo(200);
    }

    @Test
    void the_list_needs_no_script() {
        var citizen = withoutScript().open(PLAN);
        citizen.page().locator("#text").fill("7");
        citizen.press("Søg").follow("7. Indsats 7 i 2061").sees("Deltagere i alt");
    }

    @Test
    void an_initiative_of_a_short_plan_has_the_same_address() {
        var citizen =
                anybody().open("/plan/2019/initiative-7").findsThePageInOrder().picture("short-plan-initiative");
        citizen.atWidth(390).findsThePageInOrder().picture("short-plan-initiative-390");
        citizen.follow("Tilbage til Integrationspolitikkens handleplan 2019")
                .isAt("/plan/2019#initiative-7")
                .findsThePageInOrder();
    }
}
