package vn.namro.criteria.rule;

import vn.namro.criteria.formula.RuleException;

/** A quotient by zero: FEEL would make it nothing, and nothing would fall into a rule's last "else". */
public class ZeroDivisionException extends RuleException {

	ZeroDivisionException(String criterion, String divisor) {
		super("rule.zero", "Tiêu chí " + criterion + ": " + divisor + " bằng 0 nên không tính được tỷ lệ; nếu cơ quan không có việc này thì đề nghị không áp dụng tiêu chí.");
	}

}
