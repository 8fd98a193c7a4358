package vn.namro.proving.sufficiency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.namro.proving.proof.DocumentKinds;
import vn.namro.proving.sufficiency.Need.State;

/**
 * Compares what a subject needs with what is cited. A document counts for one requirement only, and is given to whichever
 * lets most requirements be fulfilled, the binding ones first; the same file counts once, under however many numbers.
 */
final class NeedsCheck {

	private final DocumentKinds kinds;

	private final Issuers issuers;

	private final List<Requirement> requirements;

	private final List<CitedProof> cited;

	/** Position of the requirement that each proof counts for. */
	private final Map<CitedProof, Integer> given = new HashMap<>();

	private NeedsCheck(DocumentKinds kinds, Issuers issuers, List<Requirement> requirements, Collection<CitedProof> cited) {
		this.kinds = kinds;
		this.issuers = issuers;
		this.requirements = requirements;
		this.cited = once(cited);
	}

	/** @param explained whether the agency said why something is missing */
	static List<Need> check(DocumentKinds kinds, Issuers issuers, List<Requirement> requirements, Collection<CitedProof> cited, boolean explained) {
		NeedsCheck check = new NeedsCheck(kinds, issuers, requirements, cited);
		check.give();
		return IntStream.range(0, requirements.size()).mapToObj(position -> check.need(position, explained)).toList();
	}

	/** Each document once; a file that another of them is already proves nothing more. */
	private static List<CitedProof> once(Collection<CitedProof> cited) {
		Map<Long, CitedProof> documents = new LinkedHashMap<>();
		Map<String, CitedProof> files = new HashMap<>();
		cited.stream().sorted(Comparator.comparing(CitedProof::usable).reversed()).forEach(proof -> {
			if (!documents.containsKey(proof.document())) {
				CitedProof first = proof.usable() ? files.putIfAbsent(proof.sha256(), proof) : null;
				documents.put(proof.document(), first == null ? proof : proof.failing("là cùng một tệp với " + first.name()));
			}
		});
		return List.copyOf(documents.values());
	}

	private void give() {
		IntStream.range(0, this.requirements.size())
			.boxed()
			.sorted(Comparator.comparing((Integer position) -> !this.requirements.get(position).required()))
			.forEach(position -> {
				int wanted = this.requirements.get(position).count();
				for (int i = 0; i < wanted && augment(position, new HashSet<>()); i++) {
					continue;
				}
			});
	}

	/** Finds one more proof for a requirement, taking one from another that finds a substitute. */
	private boolean augment(int position, Set<CitedProof> tried) {
		for (CitedProof proof : this.cited) {
			if (counts(this.requirements.get(position), proof) && !Integer.valueOf(position).equals(this.given.get(proof)) && tried.add(proof)) {
				Integer holder = this.given.get(proof);
				if (holder == null || augment(holder, tried)) {
					this.given.put(proof, position);
					return true;
				}
			}
		}
		return false;
	}

	private boolean counts(Requirement requirement, CitedProof proof) {
		return proof.usable() && ofKind(requirement, proof) && this.issuers.fits(requirement.issuer(), proof) && requirement.covers(proof.dated());
	}

	private boolean ofKind(Requirement requirement, CitedProof proof) {
		return this.kinds.fits(requirement.kind(), proof.kind(), proof.number());
	}

	private Need need(int position, boolean explained) {
		Requirement requirement = this.requirements.get(position);
		List<Long> documents = this.cited.stream()
			.filter(proof -> Integer.valueOf(position).equals(this.given.get(proof)))
			.map(CitedProof::document)
			.toList();
		int lack = requirement.count() - documents.size();
		if (lack <= 0) {
			return new Need(title(requirement), State.ENOUGH, requirement.required(), requirement.count(), documents.size(),
					"Đủ " + requirement.count() + " " + requirement.text() + ".", documents, requirement.windowed());
		}
		Near near = near(requirement);
		State state = explained ? State.EXPLAINED : near.state(!documents.isEmpty());
		String message = (requirement.required() ? "Còn thiếu " : "Nên có thêm ") + lack + " " + requirement.text() + near.text()
				+ (explained ? "; cơ quan đã giải trình." : ".");
		return new Need(title(requirement), state, requirement.required(), requirement.count(), documents.size(), message, documents,
				requirement.windowed());
	}

	private static String title(Requirement requirement) {
		return (requirement.count() == 1 ? "" : requirement.count() + " ") + requirement.text() + (requirement.note() == null ? "" : " (" + requirement.note() + ")");
	}

	/** What is cited, of the kind, and yet does not count. */
	private record Near(List<CitedProof> outside, List<CitedProof> foreign, List<CitedProof> defective) {

		State state(boolean some) {
			if (!this.outside.isEmpty()) {
				return State.OUTSIDE_PERIOD;
			}
			return some || !this.foreign.isEmpty() || !this.defective.isEmpty() ? State.EXPLANATION_REQUIRED : State.MISSING;
		}

		String text() {
			return Stream
				.of(part(this.outside, proof -> proof.dated() == null ? "chưa ghi ngày" : "nằm ngoài khoảng"), part(this.foreign, proof -> "không do cơ quan đó ban hành"),
						part(this.defective, CitedProof::defect))
				.flatMap(parts -> parts)
				.collect(Collectors.joining());
		}

		private static Stream<String> part(List<CitedProof> proofs, Function<CitedProof, String> flaw) {
			return proofs.stream().map(proof -> "; " + proof.name() + " " + flaw.apply(proof));
		}

	}

	private Near near(Requirement requirement) {
		List<CitedProof> idle = new ArrayList<>(this.cited);
		idle.removeIf(proof -> this.given.containsKey(proof) || !ofKind(requirement, proof));
		Predicate<CitedProof> issued = proof -> this.issuers.fits(requirement.issuer(), proof);
		return new Near(idle.stream().filter(CitedProof::usable).filter(issued).toList(), idle.stream().filter(CitedProof::usable).filter(issued.negate()).toList(),
				idle.stream().filter(proof -> !proof.usable()).toList());
	}

}
