using System.Buffers.Binary;
using System.Security.Cryptography;

namespace VillageAid.Rules.Text;

/// <summary>A hash by SHA-256 (FIPS 180-4), with an order so that many can be put into one without regard to how they came.</summary>
internal readonly record struct Sha256Hash : IComparable<Sha256Hash>
{
    /// <summary>The number of bytes of a hash.</summary>
    public const int Size = SHA256.HashSizeInBytes;

    private readonly ulong _first;
    private readonly ulong _second;
    private readonly ulong _third;
    private readonly ulong _fourth;

    public Sha256Hash(ReadOnlySpan<byte> hash)
    {
        _first = BinaryPrimitives.ReadUInt64BigEndian(hash);
        _second = BinaryPrimitives.ReadUInt64BigEndian(hash[8..]);
        _third = BinaryPrimitives.ReadUInt64BigEndian(hash[16..]);
        _fourth = BinaryPrimitives.ReadUInt64BigEndian(hash[24..]);
    }

    /// <summary>The hash of bytes.</summary>
    public static Sha256Hash Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[Size];
        SHA256.HashData(bytes, hash);
        return new Sha256Hash(hash);
    }

    /// <summary>Writes the bytes of the hash.</summary>
    public void CopyTo(Span<byte> target)
    {
        BinaryPrimitives.WriteUInt64BigEndian(target, _first);
        BinaryPrimitives.WriteUInt64BigEndian(target[8..], _second);
        BinaryPrimitives.WriteUInt64BigEndian(target[16..], _third);
        BinaryPrimitives.WriteUInt64BigEndian(target[24..], _fourth);
    }

    /// <summary>The order of the bytes.</summary>
    public int CompareTo(Sha256Hash other)
    {
        var order = _first.CompareTo(other._first);
        order = order != 0 ? order : _second.CompareTo(other._second);
        order = order != 0 ? order : _third.CompareTo(other._third);
        return order != 0 ? order : _fourth.CompareTo(other._fourth);
    }

    /// <summary>64 hexadecimal digits in lower case.</summary>
    public override string ToString()
    {
        Span<byte> hash = stackalloc byte[Size];
        CopyTo(hash);
        return Convert.ToHexStringLower(hash);
    }
}
