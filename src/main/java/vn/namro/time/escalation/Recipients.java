package vn.namro.time.escalation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Groups;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.platform.engine.EngineClock;
import vn.namro.time.obligation.Obligation;

/** Finds the people whom the words of the decision tables mean for an obligation. */
@Component
public class Recipients {

	/** The person in charge; as long as nobody is named, whoever of the agency has the role that owes it. */
	public static final String OFFICER = "officer";

	/** Who was named beside the officer. */
	static final String DEPUTY = "deputy";

	/** The leaders who answer for the agency; all leaders of the province when nobody in particular does. */
	static final String VICE_CHAIR = "viceChair";

	/** Who heads the people's committee of the province; all its leaders when nobody does. */
	static final String CHAIR = "chair";

	/** The heads of the agencies that hold the obligation up. */
	static final String BLOCKER = "blocker";

	/** The heads of the agency that the obligation's agency is a unit of; nobody for an agency of its own. */
	static final String PARENT_HEAD = "parentHead";

	private final Agencies agencies;

	private final Directory directory;

	private final Blockers blockers;

	private final ResponsibleLeaders leaders;

	private final EngineClock clock;

	private final Map<String, Function<Obligation, Stream<String>>> words;

	Recipients(Agencies agencies, Directory directory, Blockers blockers, ResponsibleLeaders leaders, EngineClock clock) {
		this.agencies = agencies;
		this.directory = directory;
		this.blockers = blockers;
		this.leaders = leaders;
		this.clock = clock;
		this.words = Map.of(OFFICER, this::officer, DEPUTY, obligation -> Stream.ofNullable(obligation.deputy()), VICE_CHAIR, this::viceChair, CHAIR,
				this::chair, BLOCKER, this::heads, PARENT_HEAD, this::parentHeads);
	}

	/** The words that are no groups. */
	public static Set<String> words() {
		return Set.of(OFFICER, DEPUTY, VICE_CHAIR, CHAIR, BLOCKER, PARENT_HEAD);
	}

	/**
	 * Account ids, each once, in the order of the words.
	 * @param recipientWords comma-separated: {@link #words()} or groups of {@link Groups}
	 */
	public List<String> of(Obligation obligation, String recipientWords) {
		return Arrays.stream(recipientWords.split(","))
			.map(String::strip)
			.flatMap(word -> this.words.getOrDefault(word, owed -> people(word, owed.agencyCode())).apply(obligation))
			.distinct()
			.toList();
	}

	private Stream<String> officer(Obligation obligation) {
		return obligation.officer() != null ? Stream.of(obligation.officer()) : people(obligation.owedBy() == null ? Groups.SPECIALIST : obligation.owedBy(), obligation.agencyCode());
	}

	private Stream<String> viceChair(Obligation obligation) {
		List<String> responsible = this.leaders.of(obligation.agencyCode(), LocalDate.now(this.clock));
		return responsible.isEmpty() ? people(Groups.LEADER, obligation.agencyCode()) : responsible.stream();
	}

	private Stream<String> chair(Obligation obligation) {
		Agency agency = this.agencies.get(obligation.agencyCode());
		List<String> chairs = people(Groups.HEAD, this.agencies.province(agency.province()).issuerAgency()).toList();
		return chairs.isEmpty() ? people(Groups.LEADER, agency.code()) : chairs.stream();
	}

	private Stream<String> heads(Obligation obligation) {
		return this.blockers.of(obligation).stream().flatMap(code -> people(Groups.HEAD, code));
	}

	private Stream<String> parentHeads(Obligation obligation) {
		return Stream.ofNullable(this.agencies.get(obligation.agencyCode()).parentCode()).flatMap(parent -> people(Groups.HEAD, parent));
	}

	private Stream<String> people(String role, String agencyCode) {
		return this.directory.peopleOf(role, this.agencies.get(agencyCode).tenantId()).stream();
	}

}
