package vn.namro.papers.officefile;

import java.util.List;
import java.util.stream.Collectors;

/** A template cannot be used; tells all its faults at once. */
public class FaultyTemplateException extends RuntimeException {

	private final List<Fault> faults;

	public FaultyTemplateException(List<Fault> faults) {
		super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
		this.faults = faults.stream().distinct().toList();
	}

	public FaultyTemplateException(String message) {
		this(List.of(new Fault(null, message)));
	}

	public List<Fault> faults() {
		return this.faults;
	}

}
