package vn.namro.planning.coverage;

import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.PlanPapers;
import vn.namro.planning.plan.Plans;
import vn.namro.planning.plan.Waivers;
import vn.namro.platform.input.InvalidInputException;

/** Looks a plan through by the rules of the five clears. */
@Component
public class Coverage {

	private final Plans plans;

	private final PlanPapers papers;

	private final Waivers waivers;

	private final Agencies agencies;

	private final int mostAWeek;

	private final double mostOnADay;

	Coverage(Plans plans, PlanPapers papers, Waivers waivers, Agencies agencies, @Value("${namro.coverage.most-items-a-week}") int mostAWeek,
			@Value("${namro.coverage.most-items-on-a-day}") double mostOnADay) {
		this.plans = plans;
		this.papers = papers;
		this.waivers = waivers;
		this.agencies = agencies;
		this.mostAWeek = mostAWeek;
		this.mostOnADay = mostOnADay;
	}

	CoverageReport of(Plan plan) {
		Map<String, String> names = this.agencies.of(this.agencies.get(plan.issuerAgency()).province())
			.stream()
			.collect(Collectors.toMap(Agency::code, Agency::name));
		CoveredPlan covered = new CoveredPlan(plan, this.papers.of(plan.code()), this.plans.itemsOf(plan.code()), names, this.mostAWeek, this.mostOnADay);
		return CoverageReport.of(covered, this.waivers.of(plan.code()));
	}

	/** @throws InvalidInputException naming the rules with gaps that nobody accepts */
	public void requireClear(String planCode) {
		CoverageReport report = of(this.plans.get(planCode));
		if (!report.blocking().isEmpty()) {
			String rules = report.blocking().stream().map(line -> line.rule().title().toLowerCase() + " (" + line.open() + ")").collect(Collectors.joining("; "));
			throw new InvalidInputException("Kế hoạch chưa đủ năm rõ nên chưa ban hành được: " + rules + ". Bổ sung, hoặc chấp nhận có lý do ở trang /plans/" + planCode
					+ "/coverage.");
		}
	}

}
