package vn.namro.access.audit;

/** A principal that can say in which office the person acts, where nothing more exact is told during the transaction. */
public interface HoldsOffice {

	/** Title and agency, or null. */
	String office();

}
