package vn.namro.criteria.rule;

/** A quotient by zero: FEEL would make it nothing, and nothing would fall into a rule's last "else". */
class ZeroDivisionException extends RuleException {

	ZeroDivisionException(String criterion, String divisor) {
		super("rule.zero", "Tiêu chí " + criterion + ": " + divisor + " bằng 0 nên không tính được tỷ lệ; nếu cơ quan không có việc này thì đề nghị không áp dụng tiêu chí.");
	}

}
