using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kumppani.Migrations.Versions
{
    /// <inheritdoc />
    public partial class EndedAssociations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<double>(
                name: "Latitude",
                table: "directory_profiles",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Longitude",
                table: "directory_profiles",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "EndedOn",
                table: "directory_organisations",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Latitude",
                table: "directory_activities",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Longitude",
                table: "directory_activities",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Latitude",
                table: "directory_profiles");

            migrationBuilder.DropColumn(
                name: "Longitude",
                table: "directory_profiles");

            migrationBuilder.DropColumn(
                name: "EndedOn",
                table: "directory_organisations");

            migrationBuilder.DropColumn(
                name: "Latitude",
                table: "directory_activities");

            migrationBuilder.DropColumn(
                name: "Longitude",
                table: "directory_activities");
        }
    }
}
