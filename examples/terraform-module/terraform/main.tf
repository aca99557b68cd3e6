terraform {
  required_version = ">= 1.10"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }

  # Where production keeps its state; environments of pull requests keep theirs apart.
  backend "s3" {
    bucket = "example-production-state"
    key    = "reports/terraform.tfstate"
    region = "eu-west-1"
  }
}

provider "aws" {
  region = "eu-west-1"

  default_tags {
    tags = merge(var.tags, {
      service = "reports"
    })
  }
}

provider "aws" {
  alias  = "archive"
  region = "eu-central-1"
}

module "reports" {
  source = "./modules/storage"
  name   = "${var.name}-reports"
}

module "archive" {
  source = "./modules/storage"
  name   = "${var.name}-archive"

  providers = {
    aws = aws.archive
  }
}

resource "aws_s3_object" "welcome" {
  bucket       = module.reports.bucket
  key          = "welcome.txt"
  content      = <<-EOT
    Reports of ${var.name} are kept here.
  EOT
  content_type = "text/plain"
}

resource "aws_dynamodb_table" "runs" {
  name                        = "${var.name}-runs"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "id"
  deletion_protection_enabled = true

  attribute {
    name = "id"
    type = "S"
  }

  point_in_time_recovery {
    enabled = var.recovery
  }
}
