output "bucket" {
  value = module.reports.bucket
}

output "table" {
  value = aws_dynamodb_table.runs.name
}
