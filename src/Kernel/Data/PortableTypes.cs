using System.Text.Json;
using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kumppani.Kernel.Data;

/// <summary>The types that mean the same on both databases: UTC instants, enums as words, localized text as JSON.</summary>
internal static class PortableTypes
{
    public static void Configure(ModelConfigurationBuilder types)
    {
        types.Properties<DateTime>().HaveConversion<UtcInstant>();
        types.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        types.Properties<LocalizedText>().HaveConversion<LocalizedTextJson, LocalizedTextComparer>();
        types.Properties<BusinessId>().HaveConversion<BusinessIdText>().HaveMaxLength(9);
    }

    /// <summary>
    /// Enums in lists are words too: the rule for properties does not reach the elements of a list, which would be stored as numbers.
    /// </summary>
    public static void Complete(ModelBuilder model)
    {
        foreach (var property in model.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
        {
            if (property.GetElementType() is { } element && (Nullable.GetUnderlyingType(element.ClrType) ?? element.ClrType).IsEnum) element.SetProviderClrType(typeof(string));
        }
    }

    private sealed class UtcInstant() : ValueConverter<DateTime, DateTime>(
        written => DateTime.SpecifyKind(written, DateTimeKind.Utc),
        read => DateTime.SpecifyKind(read, DateTimeKind.Utc));

    private sealed class LocalizedTextJson() : ValueConverter<LocalizedText, string>(
        text => JsonSerializer.Serialize(text.Versions, JsonSerializerOptions.Default),
        json => LocalizedText.From(JsonSerializer.Deserialize<Dictionary<string, string>>(json, JsonSerializerOptions.Default)!));

    private sealed class LocalizedTextComparer() : ValueComparer<LocalizedText>(
        (one, other) => object.Equals(one, other),
        text => text.GetHashCode());

    private sealed class BusinessIdText() : ValueConverter<BusinessId, string>(
        id => id.ToString(),
        text => BusinessId.Parse(text));
}
