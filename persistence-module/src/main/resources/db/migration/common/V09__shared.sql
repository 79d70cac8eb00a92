-- What a request with an Idempotency-Key was answered: the same request again gets the same answer.
CREATE TABLE remembered_answer (
  token VARCHAR(64) NOT NULL,
  request_hash VARCHAR(64) NOT NULL,
  answered_at TIMESTAMP NOT NULL,
  status INTEGER NOT NULL,
  media_type VARCHAR(60),
  location VARCHAR(400),
  body TEXT,
  CONSTRAINT remembered_answer_pk PRIMARY KEY (token)
);
CREATE INDEX remembered_answer_time_ix ON remembered_answer (answered_at);
