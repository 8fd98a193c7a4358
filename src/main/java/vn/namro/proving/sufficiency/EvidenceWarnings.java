package vn.namro.proving.sufficiency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.proving.sufficiency.DocumentUses.Misdated;
import vn.namro.proving.sufficiency.DocumentUses.SharedFile;
import vn.namro.proving.sufficiency.DocumentUses.SharedNumber;
import vn.namro.proving.sufficiency.EvidenceWarning.Kind;

/** The watch over documents that are used twice or out of season; agencies outside a person's reach are told without their name. */
@Component
public class EvidenceWarnings {

	/** Places that a sentence names; the others it counts. */
	private static final int MOST_NAMED = 3;

	private final DocumentUses uses;

	private final Sufficiency sufficiency;

	EvidenceWarnings(DocumentUses uses, Sufficiency sufficiency) {
		this.uses = uses;
		this.sufficiency = sufficiency;
	}

	/** What is odd about a document. */
	public List<EvidenceWarning> of(long document, Person viewer) {
		return of(List.of(document), viewer);
	}

	/** The same for many, in the order of the documents. */
	public List<EvidenceWarning> of(Collection<Long> documents, Person viewer) {
		if (documents.isEmpty()) {
			return List.of();
		}
		List<SharedFile> files = this.uses.sharedFiles(documents);
		List<Misdated> misdated = this.uses.misdated(documents);
		Map<String, SubjectNeeds> subjects = this.sufficiency
			.of(Stream.concat(files.stream().map(SharedFile::otherSubject), misdated.stream().map(Misdated::subject)).distinct().toList())
			.stream()
			.collect(Collectors.toMap(SubjectNeeds::id, Function.identity()));
		Set<String> reach = reachOf(viewer);
		List<EvidenceWarning> warnings = new ArrayList<>();
		shared(files.stream().filter(SharedFile::sameAgency).toList(), Kind.SAME_FILE, "Cùng một tệp còn dùng cho ", use -> title(subjects, use.otherSubject()), warnings);
		shared(files.stream().filter(use -> !use.sameAgency()).toList(), Kind.TWO_AGENCIES, "Cùng một tệp còn là minh chứng của ",
				use -> agency(reach, use.otherTenant(), use.otherAgency()), warnings);
		numbers(this.uses.sharedNumbers(documents), reach, warnings);
		misdated.stream()
			.filter(use -> unasked(subjects.get(use.subject()), use.document()))
			.forEach(use -> warnings.add(new EvidenceWarning(Kind.OUTSIDE_YEAR, use.document(), use.number(),
					"Ngày văn bản " + Requirement.DAY.format(use.dated()) + " ngoài năm " + use.year() + " của " + title(subjects, use.subject()) + ".")));
		warnings.sort(Comparator.comparing(EvidenceWarning::document).thenComparing(EvidenceWarning::code));
		return warnings;
	}

	/** What is odd about the documents of a plan's year, as far as the viewer works there. @param agency code, null for all */
	public List<EvidenceWarning> inPlan(String plan, String agency, Person viewer) {
		return of(this.uses.inPlan(plan, agency, reachOf(viewer)), viewer);
	}

	private static Set<String> reachOf(Person viewer) {
		return Groups.WORKERS.stream().flatMap(role -> viewer.tenantsOf(role).stream()).collect(Collectors.toSet());
	}

	private static void shared(List<SharedFile> uses, Kind kind, String begin, Function<SharedFile, String> place, List<EvidenceWarning> warnings) {
		uses.stream().collect(Collectors.groupingBy(SharedFile::document, LinkedHashMap::new, Collectors.toList())).forEach((document, all) -> {
			List<String> places = all.stream().map(place).distinct().toList();
			warnings.add(new EvidenceWarning(kind, document, all.get(0).number(), begin + named(places) + "."));
		});
	}

	private static String named(List<String> places) {
		String named = places.stream().limit(MOST_NAMED).collect(Collectors.joining("; "));
		return places.size() > MOST_NAMED ? named + " và " + (places.size() - MOST_NAMED) + " nơi khác" : named;
	}

	private static void numbers(List<SharedNumber> numbers, Set<String> reach, List<EvidenceWarning> warnings) {
		numbers.stream().collect(Collectors.groupingBy(SharedNumber::document, LinkedHashMap::new, Collectors.toList())).forEach((document, all) -> {
			List<String> places = all.stream().map(other -> agency(reach, other.otherTenant(), other.otherAgency())).distinct().toList();
			String number = all.get(0).number();
			warnings.add(new EvidenceWarning(Kind.SAME_NUMBER, document, number, "Số " + number + " còn có ở một tệp khác, do " + named(places) + " lưu."));
		});
	}

	private static String agency(Set<String> reach, String tenant, String name) {
		return reach.contains(tenant) ? name : "cơ quan khác";
	}

	private static String title(Map<String, SubjectNeeds> subjects, String id) {
		return subjects.containsKey(id) ? "\"" + subjects.get(id).title() + "\"" : id;
	}

	/** Whether no window asks for a document as old or as young as this. */
	private static boolean unasked(SubjectNeeds subject, long document) {
		return subject == null || subject.needs().stream().filter(Need::windowed).noneMatch(need -> need.documents().contains(document));
	}

}
