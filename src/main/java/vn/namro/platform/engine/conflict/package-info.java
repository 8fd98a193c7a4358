/** What happens to whoever was too late: one kind of answer, whatever the engine or the database made of the collision. */
package vn.namro.platform.engine.conflict;
