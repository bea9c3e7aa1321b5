using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kumppani.Accounts.Data;

internal sealed class PersonMap : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> map)
    {
        map.ToTable("accounts_persons");
        map.HasKey(person => person.Id);
        map.Property(person => person.Id).ValueGeneratedNever();
        map.Property(person => person.ConcurrencyStamp).IsConcurrencyToken();
        map.HasIndex(person => person.NormalizedUserName).IsUnique();
        map.HasIndex(person => person.NormalizedEmail).IsUnique();
        map.Property(person => person.DisplayName).HasMaxLength(Person.MaxName);
        map.Property(person => person.Language).HasMaxLength(10);
        map.Property(person => person.MailRhythm).HasMaxLength(20).HasDefaultValue(MailRhythm.AtOnce);
        map.Property(person => person.DemoKey).HasMaxLength(60);
        map.HasIndex(person => person.DemoKey).IsUnique();
        foreach (var name in (string[])["UserName", "NormalizedUserName", "Email", "NormalizedEmail"]) map.Property(name).HasMaxLength(256);
    }
}
