variable "name" {
  type        = string
  description = "Prefix of every name."
}

variable "recovery" {
  type        = bool
  default     = true
  description = "Whether the table can be brought back to an earlier minute."
}

variable "tags" {
  type        = map(string)
  default     = {}
  description = "Tags of every resource."
}
