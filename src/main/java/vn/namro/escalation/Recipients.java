package vn.namro.escalation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.namro.obligation.Obligation;
import vn.namro.organisation.Agencies;
import vn.namro.organisation.Agency;
import vn.namro.people.Directory;
import vn.namro.people.Groups;

/** Finds the people whom the words of the decision tables mean for an obligation. */
@Component
public class Recipients {

	/** The word for the person in charge of the obligation; as long as nobody is named, whoever has the role that owes it. */
	public static final String OFFICER = "officer";

	private final Agencies agencies;

	private final Directory directory;

	Recipients(Agencies agencies, Directory directory) {
		this.agencies = agencies;
		this.directory = directory;
	}

	/**
	 * Account ids, each once, in the order of the words.
	 * @param words comma-separated: {@link #OFFICER} or groups of {@link Groups}
	 */
	public List<String> of(Obligation obligation, String words) {
		Agency agency = this.agencies.get(obligation.agencyCode());
		return Arrays.stream(words.split(",")).map(String::strip).flatMap(word -> people(word, obligation, agency)).distinct().toList();
	}

	private Stream<String> people(String word, Obligation obligation, Agency agency) {
		if (word.equals(OFFICER)) {
			return obligation.officer() != null ? Stream.of(obligation.officer())
					: this.directory.peopleOf(obligation.owedBy() == null ? Groups.SPECIALIST : obligation.owedBy(), agency.tenantId()).stream();
		}
		return this.directory.peopleOf(word, agency.tenantId()).stream();
	}

}
