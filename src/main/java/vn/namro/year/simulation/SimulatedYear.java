package vn.namro.year.simulation;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.OrganisationFile;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.CriteriaSetFile;
import vn.namro.planning.plan.PlanFile;
import vn.namro.planning.plan.PlanImport;
import vn.namro.platform.engine.EngineClock;
import vn.namro.time.calendar.WorkingCalendar;
import vn.namro.year.annualcycle.AnnualCycle;
import vn.namro.year.demo.DemoAccounts;
import vn.namro.year.demo.DemoAppraisers;
import vn.namro.year.simulation.SimulatedEngine.OpenTask;

/** Plays a year: time jumps to whatever comes next, a due job of the engine or a person who acts. */
@Component
class SimulatedYear {

	/** A year that is not over after that long is stuck. */
	private static final int HORIZON_YEARS = 2;

	private final SimulatedEngine engine;

	private final EngineClock clock;

	private final WorkingCalendar calendar;

	private final Agencies agencies;

	private final Criteria criteria;

	private final PlanImport planImport;

	private final DemoAccounts accounts;

	private final DemoAppraisers appraisers;

	private final AnnualCycle annualCycle;

	private final SimulatedRequests requests;

	private final SimulatedProof proof;

	private final SimulatedScores scores;

	private final SimulatedFigures figures;

	private final Map<String, Appointment> appointments = new HashMap<>();

	private final Map<String, Integer> visits = new HashMap<>();

	SimulatedYear(SimulatedEngine engine, EngineClock clock, WorkingCalendar calendar, Agencies agencies, Criteria criteria, PlanImport planImport,
			DemoAccounts accounts, DemoAppraisers appraisers, AnnualCycle annualCycle, SimulatedRequests requests, SimulatedProof proof,
			SimulatedScores scores, SimulatedFigures figures) {
		this.engine = engine;
		this.clock = clock;
		this.calendar = calendar;
		this.agencies = agencies;
		this.criteria = criteria;
		this.planImport = planImport;
		this.accounts = accounts;
		this.appraisers = appraisers;
		this.annualCycle = annualCycle;
		this.requests = requests;
		this.proof = proof;
		this.scores = scores;
		this.figures = figures;
	}

	private OffsetDateTime looked;

	/** Tenant of the agency that coordinates the plan. */
	private String coordinator;

	private record Appointment(OpenTask task, OffsetDateTime at, int visit) {
	}

	/** Plays the plan's year from 1 January until nothing is left to happen. */
	void play(PlanFile plan, OrganisationFile organisation, List<CriteriaSetFile> criteriaSets, Behaviour behaviour, long seed, PrintStream out) {
		Diary diary = new Diary(behaviour, this.calendar, seed);
		Participants participants = new Participants(this.engine, diary, behaviour, this.clock);
		Timeline timeline = new Timeline(out);
		this.engine.moveTo(WorkingCalendar.morningOf(LocalDate.of(plan.year(), Month.JANUARY, 1)));
		try {
			this.agencies.load(organisation);
			criteriaSets.forEach(this.criteria::load);
			this.planImport.importPlan(plan, plan.year(), organisation.coordinator());
			this.accounts.create(organisation.province().code());
			this.appraisers.name(plan);
			this.coordinator = this.agencies.get(organisation.coordinator()).tenantId();
			this.looked = this.clock.now();
			this.annualCycle.open(plan.code());
			run(plan, diary, behaviour, participants, timeline);
		}
		finally {
			this.engine.release();
		}
	}

	private void run(PlanFile plan, Diary diary, Behaviour behaviour, Participants participants, Timeline timeline) {
		OffsetDateTime horizon = this.clock.now().plusYears(HORIZON_YEARS);
		while (this.clock.now().isBefore(horizon)) {
			this.engine.runDueJobs();
			makeAppointments(plan, diary);
			if (keepAppointments(diary, behaviour, participants, timeline)) {
				continue; // what was done now may have opened more for now
			}
			Optional<OffsetDateTime> next = next();
			if (next.isEmpty()) {
				return;
			}
			if (next.get().isAfter(this.clock.now())) {
				timeline.reach(YearMonth.from(next.get()));
				this.engine.moveTo(next.get());
			}
		}
	}

	private void makeAppointments(PlanFile plan, Diary diary) {
		OffsetDateTime since = this.looked;
		this.looked = this.clock.now();
		for (OpenTask task : this.engine.openTasksBeside(this.appointments.keySet(), since)) {
			int visit = this.visits.merge(task.process() + "/" + task.businessKey() + "/" + task.key(), 1, Integer::sum) - 1;
			this.appointments.put(task.id(), new Appointment(task, when(task, plan, diary, visit), visit));
		}
	}

	private OffsetDateTime when(OpenTask task, PlanFile plan, Diary diary, int visit) {
		OffsetDateTime planned = diary.plan(task, this.clock.now(), visit);
		OffsetDateTime issued = WorkingCalendar.morningOf(plan.issued().date());
		return task.key().equals("userTask_issuePlan") && issued.isAfter(planned) ? issued : planned;
	}

	/** @return whether somebody did something */
	private boolean keepAppointments(Diary diary, Behaviour behaviour, Participants participants, Timeline timeline) {
		List<Appointment> due = this.appointments.values()
			.stream()
			.filter(appointment -> !appointment.at().isAfter(this.clock.now()))
			.sorted(Comparator.comparing(Appointment::at).thenComparing(appointment -> appointment.task().businessKey()).thenComparing(appointment -> appointment.task().key()))
			.toList();
		for (Appointment appointment : due) {
			this.appointments.remove(appointment.task().id());
			if (this.engine.isOpen(appointment.task())) {
				this.requests.before(appointment.task(), appointment.visit(), diary, behaviour);
				this.scores.before(appointment.task(), diary);
				this.proof.before(appointment.task());
				this.figures.before(appointment.task(), this.coordinator, this.engine);
				this.engine.submit(appointment.task(), participants.fill(appointment.task(), appointment.visit()));
				timeline.completed(appointment.task(), this.clock.now());
			}
		}
		return !due.isEmpty();
	}

	private Optional<OffsetDateTime> next() {
		Optional<OffsetDateTime> job = this.engine.nextJobAt().map(instant -> instant.atZone(EngineClock.ZONE).toOffsetDateTime());
		Optional<OffsetDateTime> person = this.appointments.values().stream().map(Appointment::at).filter(Objects::nonNull).min(Comparator.naturalOrder());
		return Stream.of(job, person).flatMap(Optional::stream).min(Comparator.naturalOrder());
	}

}
