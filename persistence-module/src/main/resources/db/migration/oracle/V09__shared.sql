-- What a request with an Idempotency-Key was answered: the same request again gets the same answer.
CREATE TABLE remembered_answer (
  token VARCHAR2(64 CHAR) NOT NULL,
  request_hash VARCHAR2(64 CHAR) NOT NULL,
  answered_at TIMESTAMP NOT NULL,
  status NUMBER(10) NOT NULL,
  media_type VARCHAR2(60 CHAR),
  location VARCHAR2(400 CHAR),
  body CLOB,
  CONSTRAINT remembered_answer_pk PRIMARY KEY (token)
);
CREATE INDEX remembered_answer_time_ix ON remembered_answer (answered_at);
